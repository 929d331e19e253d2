import fc from 'fast-check'
import type { Standing } from '@/answers/standing'
import type { Value } from '@/answers/value'
import type { Condition, Rule } from '@/findings/rule'
import type { SentAnswer } from '@/findings/sent-dialogue'
import type { Family } from '@/guide/guide'
import { organisationKinds } from '@/people/organisation'
import type { FixtureDialogue } from './findings-fixture'

const facets = ['grade', 'used', 'codes', 'things', 'more']
/** Codes that would break SQL, JSON paths or array literals if anything were concatenated. */
const codes = ['yes', 'no', "o'neil", 'a"b', '{x,y}', '$1', 'åäö %', '?|']
const fields = ['kind', 'with "quote"']

const facet = fc.constantFrom(...facets)
const code = fc.constantFrom(...codes)
const someCodes = fc.uniqueArray(code, { maxLength: 4 })

const item = fc.record({
  id: fc.constantFrom('1', '2'),
  fields: fc.dictionary(fc.constantFrom(...fields), fc.oneof(code, someCodes, fc.constant(' \u00a0\n'))),
})
const written: fc.Arbitrary<Value> = fc.oneof(
  fc.record({ scale: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ choice: code }),
  fc.record({ choices: someCodes }),
  fc.record({ items: fc.array(item, { maxLength: 3 }) }),
  fc.record({ text: code }),
)
type Stand = { standing: Standing; value: Value | null }
const stand: fc.Arbitrary<Stand> = fc.oneof(
  { weight: 6, arbitrary: written.map((value): Stand => ({ standing: 'answered', value })) },
  fc.constantFrom<Stand>(
    { standing: 'dont_know', value: { withheld: 'dont_know' } },
    { standing: 'declined', value: { withheld: 'declined' } },
    { standing: 'not_relevant', value: { withheld: 'not_our_area' } },
    { standing: 'not_relevant', value: { choice: 'yes' } },
    { standing: 'explicit_no', value: { choice: 'no' } },
    { standing: 'not_answered', value: { cleared: true } },
    { standing: 'not_answered', value: null },
  ),
)

const action = fc.option(fc.integer({ min: 1, max: 3 }))
const answers: fc.Arbitrary<SentAnswer[]> = fc
  .array(fc.tuple(facet, action, stand), { maxLength: 8 })
  .map((rows) =>
    rows.map(([its, number, rest], index) => ({
      key: `p${index}.${its}`,
      facet: its,
      action: number,
      ...rest,
    })),
  )

const perspectives = fc.constantFrom('internal' as const, 'external' as const, 'both' as const)
const dialogue = fc.record({
  kind: fc.constantFrom(...organisationKinds),
  answers,
  excerpts: fc.array(fc.record({ perspective: perspectives }), { maxLength: 4 }),
  earlier: fc.option(answers, { nil: undefined }),
  unsent: fc.boolean().map((one) => one || undefined),
})

/** Dialogues with every absence, several answers under one facet, superseded submissions and unsent drafts. */
export const dialogues: fc.Arbitrary<FixtureDialogue[]> = fc
  .array(dialogue, { maxLength: 12 })
  .map((list) =>
    list.map(({ kind, ...rest }, index) => ({ organisation: { key: `o${index}`, kind }, ...rest })),
  )

export const families: Family[] = [
  { facet: 'codes', code: 'parents', label: { sv: '-' }, children: ['yes', "o'neil"] },
  { facet: 'used', code: 'parents', label: { sv: '-' }, children: ['{x,y}'] },
]

const nonEmpty = fc.uniqueArray(code, { minLength: 1, maxLength: 3 })
const grade = fc.integer({ min: 1, max: 5 })
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ facet, has: nonEmpty }),
  fc.record({ facet: fc.constantFrom('codes', 'used'), family: fc.constant('parents') }),
  fc.record({ facet, atLeast: grade }),
  fc.record({ facet, atMost: grade }),
  fc.record({ facet, notEmpty: fc.constant(true as const) }),
  fc.record({ facet, entry: fc.record({ field: fc.constantFrom(...fields), codes: nonEmpty }) }),
)
const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
  const several = fc.array(tie('condition'), { minLength: 1, maxLength: 3 })
  return {
    condition: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.record({ any: several }),
      fc.record({ all: several }),
    ),
  }
})

const count: fc.Arbitrary<Rule['count']> = fc.oneof(
  { weight: 5, arbitrary: condition.map((its) => ({ unit: 'organisation' as const, condition: its })) },
  {
    weight: 3,
    arbitrary: fc.record({ unit: fc.constant('organisation' as const), condition, among: condition }),
  },
  fc.record({ unit: fc.constant('cell' as const), facet }),
  fc.record({
    unit: fc.constant('excerpt' as const),
    perspective: fc.constantFrom('internal' as const, 'external' as const),
  }),
)

export const rules: fc.Arbitrary<Rule[]> = fc
  .array(fc.tuple(count, fc.uniqueArray(facet, { maxLength: 2 })), { maxLength: 12 })
  .map((list) =>
    list.map(([its, medians], index) => ({
      key: `r${index}`,
      conclusion: 'r',
      count: its,
      ...(medians.length ? { medians } : {}),
      sentence: { sv: '{count}.' },
    })),
  )
