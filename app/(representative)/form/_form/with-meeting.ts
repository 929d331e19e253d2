import { isAnswered } from '@/answers/reading'
import type { Head } from '@/answers/save'
import { meetingQuestions } from '@/dialogue/meeting-questions'
import { answerKey, type Prompt } from '@/guide/guide'

/** The leaf with its notes and its dissent as further questions, where something is written in them. */
export const withMeeting = (prompt: Prompt, answers: Map<string, Head[]>): Prompt => ({
  ...prompt,
  questions: [
    ...prompt.questions,
    ...meetingQuestions.filter((question) =>
      isAnswered(answers.get(answerKey(prompt, question))?.at(-1)?.value ?? null),
    ),
  ],
})
