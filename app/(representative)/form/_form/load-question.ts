import { notFound } from 'next/navigation'
import { listComments } from '@/db/comments'
import { listHandedOver } from '@/db/hand-over'
import { countRevisions, listRevisions } from '@/db/history'
import { meetingQuestions } from '@/dialogue/meeting-questions'
import { answerKey } from '@/guide/guide'
import type { RouteName } from '@/people/policy'
import { loadDialogue } from './load'

const most = 15

/** One question with everything that has been written and said about it. A question outside the caller's view is not found. */
export const loadQuestion = async (route: RouteName, id: string, key: string, all: boolean) => {
  const { caller, dialogue, answeredKeys, read } = await loadDialogue(route, id)
  const part = dialogue.form.parts.find((one) => one.prompts.some((prompt) => prompt.key === key))
  const prompt = part?.prompts.find((one) => one.key === key)
  if (!part || !prompt) notFound()
  const questions = [...prompt.questions, ...meetingQuestions]
  const keys = questions.map((question) => answerKey(prompt, question))
  const found = await read(async (tx) => ({
    revisions: await listRevisions(tx, id, keys, all ? 1_000_000 : most),
    counts: await countRevisions(tx, id, keys),
    comments: await listComments(tx, id, key),
    handed: await listHandedOver(tx, id),
  }))
  return { caller, dialogue, answeredKeys, part, prompt: { ...prompt, questions }, ...found }
}
