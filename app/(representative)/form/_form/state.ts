import type { Item, Value, Withheld } from '@/answers/value'
import type { FieldView, QuestionView } from '@/app/_saving/form-view'

export type ItemState = { id: string; fields: Record<string, string | string[]> }
/** What the controls of one question hold. Codes that start with ~ are the choices that stand apart. */
export type QuestionState = { given: string | string[] | ItemState[]; apart: string[] }

/** The whole part: by prompt, then by facet. */
export type Values = Record<string, Record<string, QuestionState>>

const apartCodes = ['~dont_know', '~not_our_area', '~declined', '~none'] as const
export const isApart = (code: string) => (apartCodes as readonly string[]).includes(code)

export const blankEntry = (fields: FieldView[]): ItemState => ({
  id: crypto.randomUUID(),
  fields: Object.fromEntries(fields.map((field) => [field.facet, field.kind === 'choices' ? [] : ''])),
})

const emptyOf = (kind: QuestionView['kind']): QuestionState['given'] =>
  kind === 'choices' || kind === 'list' ? [] : ''

export const toState = (kind: QuestionView['kind'], value: Value | undefined): QuestionState => {
  const blank = { given: emptyOf(kind), apart: [] }
  if (!value || 'cleared' in value) return blank
  if ('withheld' in value) {
    const code = `~${value.withheld}`
    if (kind === 'text' || kind === 'list') return { ...blank, apart: [code] }
    return { given: kind === 'choices' ? [code] : code, apart: [] }
  }
  if ('text' in value) return { given: value.text, apart: [] }
  if ('scale' in value) return { given: String(value.scale), apart: [] }
  if ('choice' in value) return { given: value.choice, apart: [] }
  if ('choices' in value) return { given: value.choices.length === 0 ? ['~none'] : value.choices, apart: [] }
  return { given: value.items, apart: [] }
}

const withheld = (code: string): Value => ({ withheld: code.slice(1) as Withheld })

/** A field that holds nothing is left out, since the controls say null, nothing or an empty text of it; in one order, since the database has its own. */
const filled = (fields: ItemState['fields']): Item['fields'] =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, given]) => given?.length > 0)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )

const listOf = (items: ItemState[]): Item[] => items.map(({ id, fields }) => ({ id, fields: filled(fields) }))

/** The value that the controls amount to. Nothing chosen and nothing written is a cleared answer, never a no. */
export const toValue = (kind: QuestionView['kind'], { given, apart }: QuestionState): Value => {
  const cleared: Value = { cleared: true }
  if (kind === 'text') {
    if (typeof given === 'string' && given.trim() !== '') return { text: given }
    return apart?.[0] ? withheld(apart[0]) : cleared
  }
  if (kind === 'list') {
    const items = listOf((given ?? []) as ItemState[])
    const written = items.some(({ fields }) => Object.keys(fields).length > 0)
    if (apart?.[0] && !written) return withheld(apart[0])
    return items.length > 0 ? { items } : cleared
  }
  if (kind === 'choices') {
    const codes = (Array.isArray(given) ? given : []) as string[]
    if (codes.includes('~none')) return { choices: [] }
    const aside = codes.find(isApart)
    if (aside) return withheld(aside)
    return codes.length > 0 ? { choices: codes } : cleared
  }
  if (typeof given !== 'string' || given === '') return cleared
  if (isApart(given)) return withheld(given)
  return kind === 'scale' ? { scale: Number(given) } : { choice: given }
}

/** The same for values that read the same: a set has no order, though controls and database each give it one. */
export const jsonOf = (kind: QuestionView['kind'], value: Value): string => {
  const plain = toValue(kind, toState(kind, value))
  return JSON.stringify('choices' in plain ? { choices: plain.choices.toSorted() } : plain)
}

/** Whether a control is chosen; said in the page from the server on, so that it reads right before the form has come alive. */
export const holds = (given: unknown, code: string): boolean =>
  Array.isArray(given) ? given.includes(code) : given === code
