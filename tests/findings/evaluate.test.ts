import type { Standing } from '@/answers/standing'
import type { Value } from '@/answers/value'
import { evaluate } from '@/findings/evaluate'
import { counterEvidence, silences, supporting, unsure } from '@/findings/evidence'
import { median } from '@/findings/median'
import type { Condition, Rule } from '@/findings/rule'
import type { SentDialogue } from '@/findings/sent-dialogue'

const dialogue = (key: string, ...answers: [string, Standing, Value | null][]): SentDialogue => ({
  organisation: { key, kind: 'company' },
  answers: answers.map(([facet, standing, value], index) => ({
    key: `p${index}.${facet}`,
    facet,
    action: null,
    standing,
    value,
  })),
  excerpts: [],
})
const counting = (condition: Condition, among?: Condition): Rule => ({
  key: 'r',
  conclusion: 'r',
  count: { unit: 'organisation', condition, ...(among ? { among } : {}) },
  sentence: { sv: '{count}.' },
})
const yes = counting({ facet: 'used', has: ['yes'] })

const round = [
  dialogue('says-yes', ['used', 'answered', { choice: 'yes' }]),
  dialogue('says-no', ['used', 'answered', { choice: 'no' }]),
  dialogue('unsure', ['used', 'dont_know', { withheld: 'dont_know' }]),
  dialogue('declined', ['used', 'declined', { withheld: 'declined' }]),
  dialogue('elsewhere', ['used', 'not_relevant', { withheld: 'not_our_area' }]),
  dialogue('blank', ['used', 'not_answered', null]),
  dialogue('not-asked'),
]

test('a blank, a refusal and a question that was not asked are no "no"', () => {
  expect(evaluate(yes, round, [])).toMatchObject({ k: 1, n: 3, dontKnow: 1 })
  expect(silences(yes, round, [])).toEqual(['declined', 'elsewhere', 'blank', 'not-asked'])
})

test('"don’t know" is an answer that stands apart', () => {
  expect(supporting(yes, round, [])).toEqual(['says-yes'])
  expect(counterEvidence(yes, round, [])).toEqual(['says-no', 'unsure'])
  expect(unsure(yes, round, [])).toEqual(['unsure'])
})

test('one of several answers under a facet is enough', () => {
  const twice = dialogue('twice', ['used', 'not_answered', null], ['used', 'answered', { choice: 'yes' }])
  expect(evaluate(yes, [twice], [])).toMatchObject({ k: 1, n: 1 })
})

test('any and all are Kleene’s: an unknown decides nothing that the others have decided', () => {
  const has = (facet: string): Condition => ({ facet, has: ['yes'] })
  const half = dialogue('half', ['used', 'answered', { choice: 'no' }])
  expect(evaluate(counting({ any: [has('used'), has('other')] }), [half], [])).toMatchObject({ k: 0, n: 0 })
  expect(evaluate(counting({ all: [has('used'), has('other')] }), [half], [])).toMatchObject({ k: 0, n: 1 })
})

test('the empty set is an answer', () => {
  const none = dialogue('none', ['documents', 'answered', { choices: [] }])
  expect(evaluate(counting({ facet: 'documents', notEmpty: true }), [none], [])).toMatchObject({ k: 0, n: 1 })
})

test('a population leaves out those of which it is not known', () => {
  const among = counting({ facet: 'used', has: ['no'] }, { facet: 'used', has: ['yes', 'no'] })
  expect(evaluate(among, round, [])).toMatchObject({ k: 1, n: 2, dontKnow: 0 })
})

test('a family that the guide lacks is refused rather than counted as nobody', () => {
  expect(() => evaluate(counting({ facet: 'support', family: 'tools' }), round, [])).toThrow(
    'No family tools',
  )
})

test('a median lies between the two middle grades, and nobody has none', () => {
  expect([median([5, 1, 2, 4]), median([2, 9, 1]), median([])]).toEqual([3, 2, null])
})
