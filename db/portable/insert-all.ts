import type { PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from '../client'

/** PostgreSQL takes at most 65,534 parameters in one statement. */
const mostParameters = 60_000

/** Inserts any number of rows of the same width, in their order; `keep` leaves rows alone that are there already. */
export const insertAll = async <T extends PgTable>(
  tx: Tx,
  table: T,
  rows: T['$inferInsert'][],
  existing?: 'keep',
): Promise<void> => {
  const width = Object.keys(rows[0] ?? {}).length + 1
  const most = Math.floor(mostParameters / width)
  for (let start = 0; start < rows.length; start += most) {
    const insert = tx.insert(table).values(rows.slice(start, start + most) as never)
    await (existing === 'keep' ? insert.onConflictDoNothing() : insert)
  }
}
