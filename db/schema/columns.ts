import { sql } from 'drizzle-orm'
import { timestamp, uuid } from 'drizzle-orm/pg-core'

/** First column of every key: row-level security today, a shard key tomorrow. */
export const municipalityId = () => uuid('municipality_id').notNull()
export const id = () =>
  uuid('id')
    .notNull()
    .default(sql`gen_random_uuid()`)
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
