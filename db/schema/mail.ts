import { index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { LetterKind, LetterState } from '@/dialogue/letter'
import { id, moment, municipalityId, refersTo } from './columns'
import { dialogue } from './dialogue'
import { person } from './people'

/**
 * Letters to be sent and the log of those that were. What a letter says is made when it is sent, so no link lies here.
 */
export const letter = pgTable(
  'letter',
  {
    municipalityId: municipalityId(),
    id: id(),
    /** The same letter is not written twice: "reminder <dialogue> <person> 7". */
    once: text('once').notNull(),
    /** Null where it is about the municipality: whoever has come to work there. */
    dialogueId: uuid('dialogue_id'),
    personId: uuid('person_id').notNull(),
    kind: text('kind').$type<LetterKind>().notNull(),
    /** What the letter needs besides who and which dialogue. */
    detail: jsonb('detail').$type<Record<string, string | number | string[]>>().notNull().default({}),
    state: text('state').$type<LetterState>().notNull().default('waiting'),
    createdAt: moment('created_at').notNull(),
    dueAt: moment('due_at').notNull(),
    tries: integer('tries').notNull().default(0),
    sentAt: moment('sent_at'),
    /** The Message-ID it left with: a bounce names it. */
    messageId: text('message_id'),
    /** The server's own words when it refused or bounced. */
    trouble: text('trouble'),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique().on(t.municipalityId, t.once),
    index().on(t.state, t.dueAt),
    index().on(t.municipalityId, t.dialogueId),
    refersTo(t.dialogueId, dialogue),
    refersTo(t.personId, person),
  ],
)
