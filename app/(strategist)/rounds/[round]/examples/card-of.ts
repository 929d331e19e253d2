import type { Item } from '@/answers/value'
import type { LearningExample } from '@/findings/learning-example'
import type { Field, Option } from '@/guide/question'
import { read, type Language } from '@/people/language'
import type { Card } from './example-card'

/** Words of the page, and a code's own label where neither page nor guide has one. */
type Words = {
  say: (key: string) => string
  code: (code: string) => string
  grounds: Option[]
  language: Language
}

const list = (parts: string[], language: Language) => parts.join(language === 'ar' ? '، ' : ', ')

const labelsOf = (codes: string[], { grounds, language }: Words) =>
  list(
    codes.map((code) => {
      const option = grounds.find((one) => one.code === code)
      return option ? read(option.label, language) : code
    }),
    language,
  )

const present = (facts: Card['facts']) => facts.filter(({ text }) => text !== '')

type Stored = { id: string; organisations: string[]; content: LearningExample }

/** A stored example: what the source says of the grounds, and what we have read into it, are told apart. */
export const exampleCard = ({ id, organisations, content }: Stored, words: Words): Card => {
  const { say, code, language } = words
  return {
    key: id,
    organisations,
    title: null,
    text: read(content.text, language),
    facts: present([
      { label: say('units'), text: list(content.units, language) },
      { label: say('partners'), text: list(content.partners, language) },
      { label: say('grounds'), note: say('explicit'), text: labelsOf(content.grounds.explicit, words) },
      { label: say('grounds'), note: say('inferred'), text: labelsOf(content.grounds.inferred, words) },
      { label: say('ageGroup'), text: content.ageGroup ? code(content.ageGroup) : '' },
      { label: say('since'), text: content.since ?? '' },
      { label: say('attribution'), text: code(content.attribution) },
      { label: say('also'), text: list(content.alsoActions.map(String), language) },
    ]),
    marks: [code(content.perspective), code(content.status)],
  }
}

type Shared = { key: string; organisation: string; item: Item; fields: Field[]; href: string }

/** An activity from an organisation's own answer, in its own words. */
export const activityCard = ({ key, organisation, item, fields, href }: Shared, words: Words): Card => {
  const { say, language } = words
  const text = (field: string) => [item.fields[field] ?? ''].flat().join('\n').trim()
  const chosen = (name: string) => {
    const field = fields.find((one) => one.facet === name)
    const codes = [item.fields[name] ?? []].flat().filter((code) => code !== '')
    if (!field || field.kind === 'text') return codes
    return codes.map((code) => {
      const option = field.options.find((one) => one.code === code)
      return option ? read(option.label, language) : code
    })
  }
  return {
    key,
    organisations: [organisation],
    title: text('title') || say('untitled'),
    text: text('done'),
    facts: present([
      { label: say('units'), text: text('units') },
      { label: say('partners'), text: text('partners') },
      { label: say('grounds'), text: list(chosen('grounds'), language) },
      { label: say('ageGroup'), text: list(chosen('ageGroup'), language) },
      { label: say('targets'), text: text('targetGroups') },
      { label: say('since'), text: text('since') },
      { label: say('attribution'), text: list(chosen('attribution'), language) },
    ]),
    marks: chosen('perspective'),
    source: { href, text: say('fromAnswer') },
  }
}
