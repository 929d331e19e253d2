import { bigint, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { CommentAudience } from '@/dialogue/comment-audience'
import type { Stance } from '@/dialogue/stance'
import { id, moment, municipalityId, refersTo } from './columns'
import { dialogue } from './dialogue'
import { person } from './people'

/** Who was last seen in a dialogue, and at which question: one row a person, written over as they move. */
export const presence = pgTable(
  'presence',
  {
    municipalityId: municipalityId(),
    dialogueId: uuid('dialogue_id').notNull(),
    personId: uuid('person_id').notNull(),
    /** The leaf they are in, if any. */
    prompt: text('prompt'),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.dialogueId, t.personId] }),
    refersTo(t.dialogueId, dialogue),
    refersTo(t.personId, person),
  ],
)

/** Said about a leaf, inside the organisation or to the strategist. Append-only. */
export const comment = pgTable(
  'comment',
  {
    municipalityId: municipalityId(),
    id: id(),
    operationId: uuid('operation_id').notNull(),
    dialogueId: uuid('dialogue_id').notNull(),
    prompt: text('prompt').notNull(),
    audience: text('audience').$type<CommentAudience>().notNull(),
    text: text('text').notNull(),
    authorId: uuid('author_id').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique().on(t.municipalityId, t.operationId),
    index().on(t.municipalityId, t.dialogueId, t.prompt),
    refersTo(t.dialogueId, dialogue),
    refersTo(t.authorId, person),
  ],
)

/**
 * What the organisation has said of the notes on one leaf. Append-only; the last one counts, and only while
 * `content_hash` is still the hash of what the leaf says.
 */
export const confirmation = pgTable(
  'confirmation',
  {
    municipalityId: municipalityId(),
    id: id(),
    sequence: bigint('sequence', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    operationId: uuid('operation_id').notNull(),
    dialogueId: uuid('dialogue_id').notNull(),
    prompt: text('prompt').notNull(),
    stance: text('stance').$type<Stance>().notNull(),
    contentHash: text('content_hash').notNull(),
    authorId: uuid('author_id').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique().on(t.municipalityId, t.operationId),
    index().on(t.municipalityId, t.dialogueId, t.prompt),
    refersTo(t.dialogueId, dialogue),
    refersTo(t.authorId, person),
  ],
)

/** The head's approval of everything that the dialogue says. Append-only; it counts while the hash still holds. */
export const signOff = pgTable(
  'sign_off',
  {
    municipalityId: municipalityId(),
    id: id(),
    sequence: bigint('sequence', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    dialogueId: uuid('dialogue_id').notNull(),
    personId: uuid('person_id').notNull(),
    contentHash: text('content_hash').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    refersTo(t.dialogueId, dialogue),
    refersTo(t.personId, person),
  ],
)
