import { completeRound } from '@/db/seed/demo/complete-round'
import { evaluate } from '@/findings/evaluate'
import type { SentDialogue } from '@/findings/sent-dialogue'
import { standardRules } from '@/findings/standard-rules'
import { syntheticRound } from '../findings/synthetic-round'
import synthetic from '../findings/synthetic-round.json'
import { sentDialoguesOf } from './sent-dialogues'

const round = completeRound()
const sent = sentDialoguesOf(round)
const { families } = round.guide
const apart = ['id', 'type', 'ideas', 'activities', 'excerptsByPerspective']

const facetsOf = ({ answers }: SentDialogue) => {
  const found: Record<string, string | number | string[]> = {}
  for (const { facet, value } of answers) {
    if (value && 'scale' in value) found[facet] = value.scale
    if (value && 'choice' in value) found[facet] = value.choice
    if (value && 'choices' in value)
      found[facet] = [...new Set([...[found[facet] ?? []].flat().map(String), ...value.choices])]
  }
  return found
}

const activitiesOf = ({ answers }: SentDialogue) =>
  answers.flatMap(({ action, value }) =>
    value && 'items' in value && action !== null
      ? value.items.map(({ fields: { attribution, grounds, perspective } }) => ({
          action,
          attribution,
          grounds,
          perspective,
        }))
      : [],
  )

const sorted = (list: unknown[]) => list.map((one) => JSON.stringify(one)).sort()

describe.each(synthetic.answers)('$id', (row) => {
  const dialogue = sent.find(({ organisation }) => organisation.key === row.id)!

  test('answers with the facets of the synthetic round', () => {
    const found = facetsOf(dialogue)
    const expected = Object.entries(row).filter(([facet]) => !apart.includes(facet))
    for (const [facet, raw] of expected)
      expect([facet, Array.isArray(raw) ? sorted([found[facet] ?? []].flat()) : found[facet]]).toEqual([
        facet,
        Array.isArray(raw) ? sorted(raw) : raw,
      ])
  })

  test('has the activities of the synthetic round', () => {
    const pick = ({ action, attribution, grounds, perspective }: (typeof row.activities)[number]) => ({
      action,
      attribution,
      grounds,
      perspective,
    })
    expect(sorted(activitiesOf(dialogue))).toEqual(sorted(row.activities.map(pick)))
  })

  test('has as many ideas', () => {
    const ideas = dialogue.answers.find(({ facet }) => facet === 'ideas')?.value
    expect(ideas && 'items' in ideas ? ideas.items.length : 0).toBe(row.ideas)
  })

  test('has as many coded sentences of each perspective', () => {
    const count = (wanted: string) =>
      dialogue.excerpts.filter(({ perspective }) => perspective === wanted).length
    expect({ internal: count('internal'), external: count('external') }).toEqual(row.excerptsByPerspective)
  })
})

test.each(standardRules.map((one) => [one.key, one] as const))('%s counts as in table 1', (_, rule) => {
  const [found, expected] = [sent, syntheticRound].map((dialogues) => evaluate(rule, dialogues, families))
  expect([found?.k, found?.n]).toEqual([expected?.k, expected?.n])
  expect(found?.medians).toEqual(expected?.medians)
})

test('keeps the ways of leaving an action empty apart', () => {
  const cells = sent.flatMap(({ answers }) => answers.filter(({ facet }) => facet === 'level'))
  const standings = new Set(cells.map(({ standing }) => standing))
  expect([...standings].sort()).toEqual([
    'answered',
    'declined',
    'dont_know',
    'explicit_no',
    'not_answered',
    'not_relevant',
  ])
})

test('hides a question from one company and no action from anyone', () => {
  expect(round.dialogues.flatMap(({ tailoring }) => tailoring.hidden)).toEqual(['message'])
})

test('shows how answers grew, several hands in one', () => {
  const histories = round.dialogues.flatMap(({ answers }) =>
    answers.filter(({ revisions }) => revisions.length > 1),
  )
  expect(histories.length).toBeGreaterThan(14)
  for (const { revisions } of histories)
    expect(new Set(revisions.map(({ author }) => author)).size).toBeGreaterThan(1)
})
