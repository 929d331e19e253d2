import { bigint, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { id, moment, municipalityId } from './columns'

/** A hash chain for each municipality: a trigger sets `hash` over the entry and the one before it. */
export const auditEntry = pgTable(
  'audit_entry',
  {
    municipalityId: municipalityId(),
    id: id(),
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    at: moment('at').notNull(),
    personId: uuid('person_id'),
    what: text('what').notNull(),
    subject: uuid('subject'),
    detail: jsonb('detail').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [primaryKey({ columns: [t.municipalityId, t.id] })],
)
