import { standingAmong } from '@/answers/reading'
import type { Value } from '@/answers/value'
import { questionsOf } from '@/dialogue/form-questions'
import { tailor } from '@/dialogue/tailor'
import type { SentDialogue } from '@/findings/sent-dialogue'
import { answerKey, promptsOf } from '@/guide/guide'
import { mayRead } from '@/guide/may-read'
import type { PortableDialogue, PortableRound } from '@/report/portable-round'

/** The form that the organisation was given in the round. */
export const formOf = (
  { guide, organisations, round }: PortableRound,
  { organisation, tailoring }: PortableDialogue,
) => {
  const found = organisations.find(({ key }) => key === organisation)
  if (!found) throw new Error(`No organisation ${organisation}`)
  return tailor(guide, { organisation: found, place: round.place, tailoring })
}

/** Every stored value of a dialogue by its revision. */
export const valuesOf = ({ answers }: PortableDialogue): Map<string, Value> =>
  new Map(answers.flatMap(({ revisions }) => revisions.map(({ id, value }) => [id, value] as const)))

/** No finding counts what a note-taker may not read, so that all staff read the same numbers. */
const excerptsOf = (
  { guide }: PortableRound,
  { answers, codings }: PortableDialogue,
): SentDialogue['excerpts'] => {
  const keptFrom = promptsOf(guide).flatMap((prompt) =>
    prompt.questions
      .filter((question) => !mayRead('note_taker', guide, prompt, question))
      .map((question) => answerKey(prompt, question)),
  )
  const kept = new Set(
    answers.flatMap(({ key, revisions }) => (keptFrom.includes(key) ? revisions.map(({ id }) => id) : [])),
  )
  return codings.flatMap(({ perspective, revision }) =>
    perspective && !kept.has(revision) ? [{ perspective }] : [],
  )
}

/** The sent dialogues of a round as the findings read them. */
export const sentDialoguesOf = (round: PortableRound): SentDialogue[] =>
  round.dialogues.flatMap((dialogue) => {
    const [submission] = dialogue.submissions.slice(-1)
    const organisation = round.organisations.find(({ key }) => key === dialogue.organisation)
    if (!submission || !organisation) return []
    const values = valuesOf(dialogue)
    const answers = questionsOf(formOf(round, dialogue)).map(({ key, prompt, question }) => {
      const valueAt = (other: string) => values.get(submission.revisions[other] ?? '') ?? null
      const value = valueAt(key)
      const standing = standingAmong(question, value, valueAt)
      return { key, facet: question.facet, action: prompt.action ?? null, standing, value }
    })
    return [{ organisation, answers, excerpts: excerptsOf(round, dialogue) }]
  })
