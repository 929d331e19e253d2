import { sql } from 'drizzle-orm'
import type { Database, Tx } from '../client'

/** Lets the transaction act as the import into one municipality, until it ends or enters another. */
export const enterAsImporter = async (tx: Tx, municipalityId: string): Promise<void> => {
  await tx.execute(sql`select set_config('app.municipality', ${municipalityId}, true),
    set_config('app.person', '', true), set_config('app.role', 'importer', true)`)
}

/** For the owner of the machine: an import or a whole export, in one transaction. */
export const asImporter = <T>(
  database: Database,
  municipalityId: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> =>
  database.transaction(async (tx) => {
    await enterAsImporter(tx, municipalityId)
    return work(tx)
  })
