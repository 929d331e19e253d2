import { bigint, boolean, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { Agenda } from '@/dialogue/agenda'
import { id, moment, municipalityId, refersTo } from './columns'
import { dialogue } from './dialogue'
import { person } from './people'

/** The one meeting of a dialogue: planned, begun, ended. */
export const meeting = pgTable(
  'meeting',
  {
    municipalityId: municipalityId(),
    dialogueId: uuid('dialogue_id').notNull(),
    startsAt: moment('starts_at'),
    minutes: integer('minutes').notNull().default(90),
    place: text('place').notNull().default(''),
    /** Minutes for each part of the guide. */
    agenda: jsonb('agenda').$type<Agenda>().notNull().default([]),
    /** Counts up each time the invitation is sent anew (RFC 5545's SEQUENCE). */
    sequence: integer('sequence').notNull().default(0),
    begunAt: moment('begun_at'),
    endedAt: moment('ended_at'),
    /** The revisions with a higher sequence have come after the end; null where a file brought it. */
    endedAfter: bigint('ended_after', { mode: 'number' }),
  },
  (t) => [primaryKey({ columns: [t.municipalityId, t.dialogueId] }), refersTo(t.dialogueId, dialogue)],
)

/** Who was there, by what they are: a person of ours, or only a title. Append-only: the last tick of each counts. */
export const attendance = pgTable(
  'attendance',
  {
    municipalityId: municipalityId(),
    id: id(),
    sequence: bigint('sequence', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    operationId: uuid('operation_id').notNull(),
    dialogueId: uuid('dialogue_id').notNull(),
    /** "Förvaltningsdirektör", "Antecknare": a part, never more about a person than is needed. */
    role: text('role').notNull(),
    personId: uuid('person_id'),
    present: boolean('present').notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique().on(t.municipalityId, t.operationId),
    refersTo(t.dialogueId, dialogue),
    refersTo(t.personId, person),
  ],
)

/** Time used, by part: how many seconds one stay in a part lasted, as the client measured it. Append-only. */
export const timeUsed = pgTable(
  'time_used',
  {
    municipalityId: municipalityId(),
    id: id(),
    operationId: uuid('operation_id').notNull(),
    dialogueId: uuid('dialogue_id').notNull(),
    part: text('part').notNull(),
    seconds: integer('seconds').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique().on(t.municipalityId, t.operationId),
    refersTo(t.dialogueId, dialogue),
  ],
)
