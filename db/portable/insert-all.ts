import type { PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from '../client'

/** PostgreSQL takes at most 65,534 parameters in one statement. */
const mostParameters = 60_000

/** Inserts any number of rows, in their order. */
export const insertAll = async <T extends PgTable>(tx: Tx, table: T, rows: T['$inferInsert'][]): Promise<void> => {
  const width = Math.max(1, ...rows.slice(0, 1).map((row) => Object.keys(row).length)) + 2
  const most = Math.floor(mostParameters / width)
  for (let start = 0; start < rows.length; start += most)
    await tx.insert(table).values(rows.slice(start, start + most) as never)
}
