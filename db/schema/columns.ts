import { sql } from 'drizzle-orm'
import { foreignKey, timestamp, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core'

/** First column of every key: row-level security today, a shard key tomorrow. */
export const municipalityId = () => uuid('municipality_id').notNull()
export const id = () =>
  uuid('id')
    .notNull()
    .default(sql`gen_random_uuid()`)
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

type Owned = { municipalityId: AnyPgColumn; id: AnyPgColumn }

/** That a column holds the id of a row in the same municipality, and of no other. */
export const refersTo = (reference: AnyPgColumn, row: Owned) =>
  foreignKey({
    columns: [(reference.table as unknown as Owned).municipalityId, reference],
    foreignColumns: [row.municipalityId, row.id],
  })
