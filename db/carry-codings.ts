import { and, eq, inArray, sql } from 'drizzle-orm'
import { findPassage } from '@/answers/passage'
import type { Tx } from './client'
import { isOf } from './is-of'
import { answer, answerRevision, coding } from './schema'

type Sent = { key: string; revisionId: string; text: string }

const listCodings = (tx: Tx, dialogueId: string, keys: string[]) =>
  tx
    .select({ coding, key: answer.key })
    .from(coding)
    .innerJoin(answerRevision, isOf(answerRevision, coding.revisionId))
    .innerJoin(answer, isOf(answer, answerRevision.answerId))
    .where(and(eq(coding.dialogueId, dialogueId), inArray(answer.key, keys)))
    .orderBy(coding.at, coding.id)

type Row = typeof coding.$inferInsert
const nameOf = ({ revisionId, start, end, code, perspective, coderId }: Row): string =>
  JSON.stringify([revisionId, start, end, code, perspective, coderId])

/**
 * The codings of earlier revisions follow to what is sent, where their words still stand there: as new rows, each with its
 * coder and its time. Those whose words are gone stay where they are. The sender does not read them: row-level security lets
 * this through for the one dialogue, and adds only what has been coded already.
 */
export const carryCodings = async (
  tx: Tx,
  dialogueId: string,
  sent: Sent[],
  makeId: () => string,
): Promise<void> => {
  if (sent.length === 0) return
  await tx.execute(sql`select set_config('app.carries', ${dialogueId}, true)`)
  const texts = new Map(sent.map((one) => [one.key, one]))
  const found = await listCodings(tx, dialogueId, [...texts.keys()])
  const known = new Set(found.map((one) => nameOf(one.coding)))
  const rows = found.flatMap(({ coding: { operationId: _operation, ...row }, key }): Row[] => {
    const { revisionId, text } = texts.get(key)!
    const passage = row.revisionId === revisionId ? null : findPassage(text, row)
    if (!passage) return []
    const carried = { ...row, ...passage, id: makeId(), revisionId }
    if (known.has(nameOf(carried))) return []
    known.add(nameOf(carried))
    return [carried]
  })
  if (rows.length > 0) await tx.insert(coding).values(rows)
  await tx.execute(sql`select set_config('app.carries', '', true)`)
}
