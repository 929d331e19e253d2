import { bigint, foreignKey, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { id, moment, municipalityId, refersTo } from './columns'
import { round } from './dialogue'
import { organisation, person } from './people'

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

/**
 * What another installation's trail said of a round that was brought from there. Kept beside our own chain and never in it:
 * we did not see it happen. Append-only.
 */
export const earlierTrail = pgTable(
  'earlier_trail',
  {
    municipalityId: municipalityId(),
    roundId: uuid('round_id').notNull(),
    number: integer('number').notNull(),
    at: moment('at').notNull(),
    personId: uuid('person_id'),
    what: text('what').notNull(),
    /** The organisation whose dialogue it was about; null for the round itself. */
    organisationId: uuid('organisation_id'),
    /** The person it was done to. */
    whomId: uuid('whom_id'),
    detail: jsonb('detail').$type<Record<string, unknown>>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.roundId, t.number] }),
    refersTo(t.roundId, round),
    ...[t.personId, t.whomId].map((column) =>
      foreignKey({
        columns: [t.municipalityId, column],
        foreignColumns: [person.municipalityId, person.id],
      }),
    ),
    refersTo(t.organisationId, organisation),
  ],
)
