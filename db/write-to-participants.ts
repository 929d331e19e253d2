import { and, eq, isNull } from 'drizzle-orm'
import type { DialogueLetterKind } from '@/dialogue/letter'
import type { Caller } from '@/people/role'
import type { Tx } from './client'
import { writeLetter } from './letters'
import { participant } from './schema'

/** What a letter tells of: `event` is one happening, and nobody is told of it twice. */
export type News = {
  dialogueId: string
  kind: DialogueLetterKind
  event: string | number
  detail: Record<string, string | number>
}

/** The news as a letter to one person. */
export const writeTo = (
  tx: Tx,
  caller: Caller,
  personId: string,
  { dialogueId, kind, event, detail }: News,
  now: Date,
) => {
  const once = `${kind} ${dialogueId} ${personId} ${event}`
  return writeLetter(tx, caller, { once, dialogueId, personId, kind, detail }, now)
}

/** Whoever was handed some questions confirms none of the notes. */
const isForAll = (kind: DialogueLetterKind) => kind !== 'notes'

/** The same letter to everybody who takes part in a dialogue and can do what it asks for. */
export const writeToParticipants = async (tx: Tx, caller: Caller, news: News, now: Date): Promise<void> => {
  const people = await tx
    .select({ id: participant.personId })
    .from(participant)
    .where(
      and(
        eq(participant.dialogueId, news.dialogueId),
        isNull(participant.revokedAt),
        isForAll(news.kind) ? undefined : isNull(participant.limitedTo),
      ),
    )
  for (const one of people) await writeTo(tx, caller, one.id, news, now)
}
