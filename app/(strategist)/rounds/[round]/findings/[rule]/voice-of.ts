import { leavesOf, toAtom } from '@/findings/condition'
import { fulfils } from '@/findings/fulfils'
import type { Evidence } from '@/findings/evidence'
import type { Rule } from '@/findings/rule'
import { answerKey, promptsOf, type Guide } from '@/guide/guide'
import { reads } from '@/guide/kinds'
import { leafOf } from '@/guide/leaf'
import { read, type Language } from '@/people/language'
import type { Voice } from './voice-list'

type Answer = Evidence['answers'][number]

/** The answers that make the rule's condition true, with only the codes that do; or all of them where none does alone. */
const decisive = (rule: Rule, guide: Guide, answers: Answer[]): Answer[] => {
  if (rule.count.unit !== 'organisation') return answers
  const atoms = leavesOf(rule.count.condition).map((leaf) => toAtom(leaf, guide.families))
  const telling = answers.flatMap((answer) => {
    const { facet, value } = answer
    const met = value ? atoms.filter((atom) => atom.facet === facet && fulfils(value, atom)) : []
    const codes = met.flatMap((atom) => ('has' in atom ? atom.has : []))
    if (met.length === 0) return []
    return value && 'choices' in value && codes.length > 0
      ? [{ ...answer, value: { choices: value.choices.filter((code) => codes.includes(code)) } }]
      : [answer]
  })
  return telling.length > 0 ? telling : answers.filter(({ value }) => value !== null)
}

const placed = (guide: Guide) =>
  promptsOf(guide).flatMap((prompt) => prompt.questions.map((own) => ({ key: answerKey(prompt, own), own })))

/** The answer that says no to a question which was therefore left blank. */
const sayingNo = (guide: Guide, answers: Answer[]) =>
  placed(guide).flatMap(({ key, own }) => {
    const asked = answers.find((one) => one.key === key)
    return own.kind === 'choices' && own.noWhen && asked?.standing === 'explicit_no' && !asked.value
      ? [{ key: own.noWhen.key, value: { choice: own.noWhen.code } }]
      : []
  })

/** What one organisation said under the rule: choices as they read, and the stored text of the same prompts. */
export const voiceOf = (
  rule: Rule,
  guide: Guide,
  language: Language,
  one: Evidence,
): Pick<Voice, 'chosen' | 'quotations'> => {
  const prompts = promptsOf(guide)
  const numberOf = (key: string) => prompts.find((prompt) => prompt.key === leafOf(key))?.number ?? ''
  if (rule.count.unit === 'excerpt') {
    const perspective = rule.count.perspective
    const own = one.excerpts.filter(
      (excerpt) => (excerpt.perspective === perspective) === (one.truth === true),
    )
    return {
      chosen: [],
      quotations: own.map(({ revision, start, quote }) => ({
        key: `${revision}-${start}`,
        from: '',
        text: quote,
      })),
    }
  }
  const telling = decisive(rule, guide, one.answers)
  const answers = [...telling, ...(one.truth === false ? sayingNo(guide, one.answers) : [])]
  const keys = new Set(answers.map(({ key }) => leafOf(key)))
  const questions = new Map(placed(guide).map(({ key, own }) => [key, own]))
  const chosen = answers.flatMap(({ key, value }) => {
    const question = questions.get(key)
    if (!question || !value) return []
    const lines = reads(question, value, language)
    return lines.length > 0
      ? [`${numberOf(key)} ${read(question.label, language)} ${lines.join(language === 'ar' ? '، ' : ', ')}`]
      : []
  })
  const quotations = one.texts
    .filter(({ key, text }) => keys.has(leafOf(key)) && text.trim() !== '')
    .map(({ key, text }) => ({ key, from: numberOf(key), text }))
  return { chosen, quotations }
}

/** Why an organisation is silent under the rule: the strongest of what it said instead. */
export const silenceOf = ({
  answers,
}: Evidence): 'declined' | 'not_relevant' | 'not_answered' | 'not_asked' => {
  const standings = answers.map(({ standing }) => standing)
  if (standings.length === 0) return 'not_asked'
  return (['declined', 'not_relevant'] as const).find((one) => standings.includes(one)) ?? 'not_answered'
}
