import { inArray } from 'drizzle-orm'
import { listOperations } from '@/report/check-parts'
import type { PortableRound } from '@/report/portable-round'
import type { Tx } from '../client'
import { attendance, coding, comment, confirmation, timeUsed } from '../schema'

const tables = {
  codings: coding,
  comments: comment,
  attendance,
  timeUsed,
  confirmations: confirmation,
}

const most = 10_000

/** The places in the file whose operation the municipality has already: they belong to another round. */
export const findKnownOperations = async (tx: Tx, round: PortableRound): Promise<string[]> => {
  const known: string[] = []
  for (const name of Object.keys(tables) as (keyof typeof tables)[]) {
    const all = listOperations(round, name).filter((one) => one.operation !== null)
    for (let start = 0; start < all.length; start += most) {
      const some = all.slice(start, start + most)
      const table = tables[name]
      const rows = await tx
        .select({ operation: table.operationId })
        .from(table)
        .where(
          inArray(
            table.operationId,
            some.map((one) => one.operation!),
          ),
        )
      const found = new Set(rows.map((row) => row.operation))
      known.push(...some.filter((one) => found.has(one.operation!.toLowerCase())).map(({ path }) => path))
    }
  }
  return known
}
