import { asc, eq, sql } from 'drizzle-orm'
import type { DialogueLetterKind, LetterState } from '@/dialogue/letter'
import type { Tx } from './client'
import { isOf } from './is-of'
import { letter, person } from './schema'

export type LoggedLetter = {
  id: string
  person: string
  name: string
  kind: DialogueLetterKind
  state: LetterState
  createdAt: Date
  dueAt: Date
  sentAt: Date | null
  tries: number
  /** The server's own words when it refused, or when the letter came back. */
  trouble: string | null
}

/** Every letter of a dialogue, the oldest first: what has left, what waits, what did not arrive. */
export const listLetters = (tx: Tx, dialogueId: string): Promise<LoggedLetter[]> =>
  tx
    .select({
      id: letter.id,
      person: letter.personId,
      name: person.name,
      kind: sql<DialogueLetterKind>`${letter.kind}`,
      state: letter.state,
      createdAt: letter.createdAt,
      dueAt: letter.dueAt,
      sentAt: letter.sentAt,
      tries: letter.tries,
      trouble: letter.trouble,
    })
    .from(letter)
    .innerJoin(person, isOf(person, letter.personId))
    .where(eq(letter.dialogueId, dialogueId))
    .orderBy(asc(letter.createdAt), asc(person.name))
