import { eq, sql } from 'drizzle-orm'
import type { DialogueLetterKind, LetterState } from '@/dialogue/letter'
import { byName } from '@/people/by-name'
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
export const listLetters = async (tx: Tx, dialogueId: string): Promise<LoggedLetter[]> => {
  const rows = await tx
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
  return rows.sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime() || byName(one, other))
}
