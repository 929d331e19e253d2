import type { Tx } from '@/db/client'
import { listAnswers } from '@/db/dialogue'
import { lockState } from '@/db/dialogue-moves'
import { sendDialogue } from '@/db/sending'
import type { Caller } from '@/people/role'

/** Sends what stands now, as somebody does who has just read it: no save comes between the reading and the sending. */
export const sendAsRead = async (
  tx: Tx,
  caller: Caller,
  dialogue: string,
  make: Parameters<typeof sendDialogue>[4],
) => {
  await lockState(tx, dialogue)
  const seen = [...(await listAnswers(tx, dialogue)).values()].flat().map((head) => head.id)
  return sendDialogue(tx, caller, dialogue, seen, make)
}
