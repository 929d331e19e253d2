import fc from 'fast-check'
import { groupsOf, mayShow, overlapping, type Crossing, type Published } from '@/findings/crossing'
import { evaluate, place } from '@/findings/evaluate'
import type { Condition, Rule } from '@/findings/rule'
import type { SentDialogue } from '@/findings/sent-dialogue'
import { standardRules } from '@/findings/standard-rules'
import { suppress } from '@/findings/suppress'
import { truthOf } from '@/findings/truth'
import { organisationKinds } from '@/people/organisation'
import { supportFamilies, syntheticRound } from './synthetic-round'

const yes = (facet: string): Condition => ({ facet, has: ['yes'] })
const counting = (key: string, condition: Condition, among?: Condition): Rule => ({
  key,
  conclusion: key,
  count: { unit: 'organisation', condition, ...(among ? { among } : {}) },
  sentence: { sv: '{count}' },
})

const dialogue = (kind: 'administration' | 'company', codes: Record<string, boolean>): SentDialogue => ({
  organisation: { key: '', kind },
  answers: Object.entries(codes).map(([facet, isYes]) => ({
    key: `p.${facet}`,
    facet,
    action: null,
    standing: 'answered',
    value: { choice: isYes ? 'yes' : 'no' },
  })),
  excerpts: [],
})

const crossingsOf = (rules: Rule[], dialogues: SentDialogue[]): Crossing[] =>
  dialogues.map((one) => ({
    kind: one.organisation.kind,
    known: rules
      .filter(
        (rule) =>
          rule.count.unit === 'organisation' && truthOf(rule.count.condition, one, supportFamilies) !== null,
      )
      .map(({ key }) => key),
    groups: [...new Map(rules.flatMap(groupsOf).map((group) => [group.key, group])).values()]
      .filter(({ condition }) => truthOf(condition, one, supportFamilies) === true)
      .map(({ key }) => key),
    organisations: 1,
  }))

const world = (administrations: Record<string, boolean>[], companies: Record<string, boolean>[]) => [
  ...administrations.map((codes) => dialogue('administration', codes)),
  ...companies.map((codes) => dialogue('company', codes)),
]
const times = (count: number, codes: Record<string, boolean>) => Array.from({ length: count }, () => codes)
const show = (rule: Rule, published: Published[], dialogues: SentDialogue[], least = 3) =>
  mayShow(rule, published, crossingsOf([rule, ...published.map((one) => one.rule)], dialogues), least)

const whole = counting('A', yes('x'))
const amongMembers = counting('B', yes('x'), yes('member'))

test('a rule for a part leaves nothing to subtract: the others are too few', () => {
  const dialogues = world(times(9, { x: true, member: true }), times(2, { x: false, member: false }))
  expect(show(amongMembers, [{ rule: whole, split: false }], dialogues)).toBe('nothing')
  expect(show(amongMembers, [], dialogues)).toBe('nothing')
})

test('a count over everybody is always allowed, however small', () => {
  const dialogues = world(times(1, { x: true, member: true }), times(1, { x: false, member: false }))
  expect(show(whole, [{ rule: amongMembers, split: false }], dialogues)).toBe('whole')
})

test('a split is withheld where a population and a kind together mark out too few', () => {
  const dialogues = world(
    [...times(5, { x: true, member: true }), ...times(4, { x: true, member: false })],
    [...times(1, { x: true, member: true }), ...times(5, { x: true, member: false })],
  )
  expect(show(whole, [], dialogues)).toBe('all')
  expect(show(whole, [{ rule: amongMembers, split: false }], dialogues)).toBe('whole')
  expect(show(amongMembers, [{ rule: whole, split: true }], dialogues)).toBe('nothing')
  expect(show(amongMembers, [{ rule: whole, split: false }], dialogues)).toBe('whole')
})

test('rules about other facets are left alone, and those linked through a third are not', () => {
  const other = counting('C', yes('y'))
  const link = counting('D', { any: [yes('x'), yes('y')] })
  const published = [
    { rule: other, split: true },
    { rule: link, split: true },
  ]
  expect(overlapping(whole, published.slice(0, 1))).toEqual([])
  expect(overlapping(whole, published)).toEqual(published)
})

test("on the synthetic round every standard rule's whole may be published, in any order", () => {
  const published = standardRules.map((rule) => ({ rule, split: true }))
  const crossings = crossingsOf(standardRules, syntheticRound)
  for (const rule of standardRules) expect(mayShow(rule, published, crossings, 3)).not.toBe('nothing')
  expect(
    mayShow(
      standardRules.find(({ key }) => key === 'H4')!,
      published,
      crossings,
      3,
    ),
  ).toBe('all')
})

/** What somebody who knows every organisation's kind and groups can conclude about who said yes to `x`. */
const reckon = (members: { size: number; published: boolean[][]; counts: number[] }) => {
  const { size, published, counts } = members
  const possible: number[] = []
  for (let bits = 0; bits < 2 ** size; bits++) {
    const fits = published.every((base, index) => {
      let sum = 0
      for (let at = 0; at < size; at++) if (base[at] && bits & (1 << at)) sum++
      return sum === counts[index]
    })
    if (fits) possible.push(bits)
  }
  return (group: boolean[]): number | null => {
    const sums = new Set(
      possible.map((bits) =>
        group.reduce((sum, within, at) => sum + (within && bits & (1 << at) ? 1 : 0), 0),
      ),
    )
    return sums.size === 1 ? [...sums][0]! : null
  }
}

const flags = fc.record({ x: fc.boolean(), p: fc.boolean(), q: fc.boolean() })
const worlds = fc
  .tuple(fc.array(flags, { maxLength: 5 }), fc.array(flags, { maxLength: 5 }))
  .filter(([a, c]) => a.length + c.length > 0)
const rules = [
  counting('all', yes('x')),
  counting('amongP', yes('x'), yes('p')),
  counting('amongQ', yes('x'), yes('q')),
  counting('amongBoth', yes('x'), { all: [yes('p'), yes('q')] }),
]
const orders = fc.shuffledSubarray(rules, { minLength: 1 })

/** Publishes in the given order, as the product does; returns each published base with its count. */
const publish = (order: Rule[], dialogues: SentDialogue[], least: number, careful: boolean) => {
  const crossings = crossingsOf(rules, dialogues)
  const published: Published[] = []
  const bases: boolean[][] = []
  const counts: number[] = []
  const add = (rule: Rule, within: (one: SentDialogue) => boolean) => {
    const placings = place(rule, dialogues, [])
    bases.push(dialogues.map((one) => within(one) && placings.some(({ dialogue: its }) => its === one)))
    counts.push(placings.filter(({ dialogue: its, truth }) => within(its) && truth).length)
  }
  for (const rule of order) {
    const allowed = careful ? mayShow(rule, published, crossings, least) : 'all'
    if (allowed === 'nothing') continue
    const { split } = suppress(evaluate(rule, dialogues, []), least, allowed)
    add(rule, () => true)
    if (split)
      for (const kind of organisationKinds) add(rule, ({ organisation }) => organisation.kind === kind)
    published.push({ rule, split: split !== null })
  }
  return { bases, counts }
}

const subsets = <T>(list: T[]): T[][] =>
  list.reduce<T[][]>((all, one) => [...all, ...all.map((some) => [...some, one])], [[]])

/**
 * Groups of fewer than `least`, of those who stand alike in kind and populations, whose count can be told for certain.
 * Where everybody in a large enough group, or in the whole round, answers alike, its members' answers are known by that alone.
 */
const leaks = (order: Rule[], dialogues: SentDialogue[], least: number, careful = true): string[] => {
  const { bases, counts } = publish(order, dialogues, least, careful)
  const known = reckon({ size: dialogues.length, published: bases, counts })
  const standing = (one: SentDialogue) =>
    [one.organisation.kind, ...['p', 'q'].map((facet) => truthOf(yes(facet), one, []))].join()
  const atoms = [...new Set(dialogues.map(standing))]
  const groups = subsets(atoms).map((some) => dialogues.map((one) => some.includes(standing(one))))
  const sizeOf = (group: boolean[]) => group.filter(Boolean).length
  const alike = groups.filter((group) => {
    const count = known(group)
    const large = sizeOf(group) >= least || group.every(Boolean)
    return large && count !== null && (count === 0 || count === sizeOf(group))
  })
  return groups
    .filter((group) => sizeOf(group) > 0 && sizeOf(group) < Math.min(least, dialogues.length))
    .filter((group) => known(group) !== null)
    .filter((group) => !group.every((within, at) => !within || alike.some((large) => large[at])))
    .map((group) => `${group.join()}: ${known(group)}`)
}

test('no group below the least can be reckoned from what is published, whatever the order', () => {
  fc.assert(
    fc.property(worlds, orders, fc.integer({ min: 2, max: 3 }), ([a, c], order, least) => {
      expect(leaks(order, world(a, c), least)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('without the rule the same reckoning finds such groups', () => {
  const found = fc.sample(fc.tuple(worlds, orders), { numRuns: 200, seed: 7 })
  const leaked = found.filter(([[a, c], order]) => leaks(order, world(a, c), 3, false).length > 0)
  expect(leaked.length).toBeGreaterThan(0)
})
