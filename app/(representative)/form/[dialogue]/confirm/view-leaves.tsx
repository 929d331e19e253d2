import { getLocale, getTranslations } from 'next-intl/server'
import { textIn } from '@/answers/text'
import { isSettled, type Leaf } from '@/dialogue/confirming'
import { dissentKey, notesKey } from '@/dialogue/meeting-questions'
import { promptsOf, type Prompt } from '@/guide/guide'
import type { Language } from '@/people/language'
import type { LeafView } from './confirm-list'
import { LeafReading } from './leaf-reading'
import { LeafStatus } from './leaf-status'
import type { Confirmable } from './load-confirm'

type Field = LeafView['correct'][number]

/** The leaves that say something, in the form's order, with what stands there as the server reads it. */
export const viewLeaves = async (found: Confirmable): Promise<LeafView[]> => {
  const t = await getTranslations('confirm')
  const language = (await getLocale()) as Language
  const field = (key: string, label: string): Field => {
    const shown = found.answers.get(key)?.at(-1)
    return { key, label, text: textIn(shown?.value), head: shown?.id, at: shown?.at.toISOString() }
  }
  const view = (prompt: Prompt, leaf: Leaf): LeafView => ({
    prompt: prompt.key,
    about: prompt.number,
    settled: isSettled(leaf),
    answered: leaf.answered,
    conflicted: leaf.conflicted,
    seen: found.standing.get(prompt.key) ?? [],
    correct: [
      field(notesKey(prompt), t('notes')),
      ...prompt.questions
        .filter((question) => question.facet === 'text' && question.kind === 'text')
        .map(() => field(`${prompt.key}.text`, t('prepared'))),
    ],
    dissent: field(dissentKey(prompt), t('dissent')),
    reading: <LeafReading found={found} prompt={prompt} language={language} />,
    status: <LeafStatus leaf={leaf} time={found.time} />,
  })
  const prompts = new Map(promptsOf(found.dialogue.form).map((prompt) => [prompt.key, prompt]))
  return found.leaves.flatMap((leaf) => {
    const prompt = prompts.get(leaf.prompt)
    return prompt ? [view(prompt, leaf)] : []
  })
}
