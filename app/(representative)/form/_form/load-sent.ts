import type { Head } from '@/answers/save'
import type { Tx } from '@/db/client'
import { findConfirmed } from '@/db/confirmed'
import { listReceipts } from '@/db/receipts'
import { listSentAnswers } from '@/db/sent-version'

/** What the newest receipt stands for: the frozen answers, and what was said of them before they were sent. */
export const loadSent = async (tx: Tx, dialogue: { id: string; submissionId: string | null }) => {
  const receipts = await listReceipts(tx, dialogue.id)
  const sent = dialogue.submissionId ? await listSentAnswers(tx, dialogue.submissionId) : undefined
  const answers =
    sent &&
    new Map(
      [...sent].flatMap(([key, { value, author, at }]): [string, Head[]][] =>
        value && at ? [[key, [{ id: key, value, author: author ?? '', at }]]] : [],
      ),
    )
  return { receipts, answers, confirmed: await findConfirmed(tx, dialogue.id, receipts) }
}
