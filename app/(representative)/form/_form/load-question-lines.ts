import type { Tx } from '@/db/client'
import { countComments } from '@/db/comments'
import { listHandedOver, type Handed } from '@/db/hand-over'

export type QuestionLines = { comments: Map<string, number>; handed: Handed[] }

/** What stands in the line below each question of a form: how many comments, and to whom it was handed. */
export const loadQuestionLines = async (tx: Tx, dialogue: string): Promise<QuestionLines> => ({
  comments: await countComments(tx, dialogue),
  handed: await listHandedOver(tx, dialogue),
})
