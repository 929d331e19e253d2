import { asc, type SQL } from 'drizzle-orm'
import type { Head } from '@/answers/save'
import type { Tx } from './client'
import { isOf } from './is-of'
import { answer, answerHead, answerRevision, person } from './schema'

/** What stands now under the answers that the condition picks, by answer key: the oldest text first. */
export const listHeads = async (tx: Tx, which: SQL | undefined): Promise<Map<string, Head[]>> => {
  const rows = await tx
    .select({
      key: answer.key,
      id: answerRevision.id,
      value: answerRevision.value,
      author: person.name,
      at: answerRevision.at,
    })
    .from(answer)
    .innerJoin(answerHead, isOf(answer, answerHead.answerId))
    .innerJoin(answerRevision, isOf(answerRevision, answerHead.revisionId))
    .innerJoin(person, isOf(person, answerRevision.authorId))
    .where(which)
    .orderBy(asc(answerRevision.sequence))
  const byKey = new Map<string, Head[]>()
  for (const { key, ...head } of rows) byKey.set(key, [...(byKey.get(key) ?? []), head])
  return byKey
}
