import { type Prompt, promptsOf } from '../guide/guide'
import type { Field, Option, Question } from '../guide/question'
import type { LocalText } from '../people/language'
import type { Form } from './form'

export const tagKinds = [
  'action',
  'ground',
  'perspective',
  'challenge',
  'success',
  'support',
  'idea',
] as const
export type TagKind = (typeof tagKinds)[number]
export const tagPerspectives = ['internal', 'external', 'both'] as const
export type TagPerspective = (typeof tagPerspectives)[number]

/** What a passage can be tagged with: a code, or a perspective. Never both. */
export type Tag = {
  kind: TagKind
  code: string | null
  perspective: TagPerspective | null
  label: LocalText
}

/** Which facets the codes of a kind are the options of; the options themselves are the guide's. */
const facets: Partial<Record<TagKind, string[]>> = {
  ground: ['groundsMentioned', 'grounds'],
  challenge: ['challengeCodes'],
  success: ['successCodes'],
  support: ['supportNeeds'],
}
const ideas = 'ideas'

const asked = (form: Pick<Form, 'parts'>): (Question | Field)[] =>
  promptsOf(form).flatMap(({ questions }) =>
    questions.flatMap((one): (Question | Field)[] => (one.kind === 'list' ? [one, ...one.fields] : [one])),
  )

const isPerspective = ({ facet }: Question | Field): boolean => /perspective$/i.test(facet)

/** Whether a leaf asks for the perspective: where it does, talks drift from those served to the own staff. */
export const asksPerspective = ({ questions }: Pick<Prompt, 'questions'>): boolean =>
  questions.some((one) => isPerspective(one) || (one.kind === 'list' && one.fields.some(isPerspective)))

const optionsOf = (questions: (Question | Field)[]): Option[] => {
  const options = questions.flatMap((one) => ('options' in one ? one.options : []))
  return [...new Map(options.map((one) => [one.code, one])).values()]
}

const firstSentence = (text: string): string => text.split('. ')[0]!.replace(/\.$/, '')

/** An action is called by the first words of its leaf: "Kunskap. Vi ska ..." is "Kunskap". */
const nameOf = ({ wording }: Prompt): LocalText => ({
  sv: firstSentence(wording.sv),
  ...(wording.en && { en: firstSentence(wording.en) }),
  ...(wording.ar && { ar: firstSentence(wording.ar) }),
})

/** Every tag that a form gives, in the order of `tagKinds`; all of them are the guide's own codes. */
export const tagsOf = (form: Pick<Form, 'parts'>): Tag[] => {
  const questions = asked(form)
  const coded = (kind: TagKind): Tag[] =>
    optionsOf(questions.filter(({ facet }) => facets[kind]?.includes(facet))).map(({ code, label }) => ({
      kind,
      code,
      perspective: null,
      label,
    }))
  const actions = promptsOf(form).filter(({ action }) => action !== undefined)
  const of: Record<TagKind, () => Tag[]> = {
    action: () =>
      actions.map((one) => ({ kind: 'action', code: one.key, perspective: null, label: nameOf(one) })),
    ground: () => coded('ground'),
    perspective: () =>
      optionsOf(questions.filter(isPerspective))
        .filter(({ code }) => tagPerspectives.some((one) => one === code))
        .map(({ code, label }) => ({
          kind: 'perspective',
          code: null,
          perspective: code as TagPerspective,
          label,
        })),
    challenge: () => coded('challenge'),
    success: () => coded('success'),
    support: () => coded('support'),
    idea: () =>
      questions
        .flatMap((one) => (one.kind === 'list' && one.facet === ideas ? [one.entry] : []))
        .slice(0, 1)
        .map((label) => ({ kind: 'idea', code: ideas, perspective: null, label })),
  }
  return tagKinds.flatMap((kind) => of[kind]())
}
