import { value } from '../../answers/value'
import { type Given, accepts, codes, kinds, reads } from '../../guide/kinds'
import type { Question, QuestionKind } from '../../guide/question'
import { type LocalText, languages } from '../../people/language'

const say = (sv: string): LocalText => ({ sv, en: `${sv} (en)`, ar: `${sv} (ar)` })
const common = { facet: 'facet', label: say('Vad?') }
const options = ['1', '2', '3', '4', '5'].map((code) => ({ code, label: say(`grad ${code}`) }))

type Example = {
  question: Question
  given: Given
  reading: string[]
  tallied: string[]
  refused: [Given, string][]
}

const examples: Record<QuestionKind, Example> = {
  text: {
    question: { ...common, kind: 'text' },
    given: { text: 'En rad.\r\n\nEn till 👩‍🦽.' },
    reading: ['En rad.', '', 'En till 👩‍🦽.'],
    tallied: [],
    refused: [
      [{ text: 'a\0b' }, 'unsafe-text'],
      [{ text: 'halv \ud83d emoji' }, 'unsafe-text'],
      [{ text: 'x'.repeat(20_001) }, 'too-long'],
    ],
  },
  scale: {
    question: { ...common, kind: 'scale', options },
    given: { scale: 4 },
    reading: ['4 – grad 4'],
    tallied: ['4'],
    refused: [[{ scale: 6 }, 'not-an-option']],
  },
  choice: {
    question: { ...common, kind: 'choice', options },
    given: { choice: '2' },
    reading: ['grad 2'],
    tallied: ['2'],
    refused: [[{ choice: 'nej' }, 'not-an-option']],
  },
  choices: {
    question: { ...common, kind: 'choices', options, most: 2 },
    given: { choices: ['5', '1'] },
    reading: ['grad 5', 'grad 1'],
    tallied: ['5', '1'],
    refused: [
      [{ choices: ['1', 'x'] }, 'not-an-option'],
      [{ choices: ['1', '2', '3'] }, 'too-many'],
      [{ choices: ['1', '1'] }, 'wrong-kind'],
    ],
  },
  list: {
    question: {
      ...common,
      kind: 'list',
      entry: say('aktivitet'),
      fields: [
        { kind: 'text', facet: 'title', label: say('Namn') },
        { kind: 'choice', facet: 'level', label: say('Nivå?'), options },
        { kind: 'choices', facet: 'grounds', label: say('Grunder'), options },
      ],
    },
    given: { items: [{ id: 'a', fields: { grounds: ['1', '2'], title: 'Kurs', level: '' } }] },
    reading: ['Namn: Kurs', 'Grunder: grad 1, grad 2'],
    tallied: [],
    refused: [
      [{ items: [{ id: 'a', fields: { other: 'x' } }] }, 'wrong-kind'],
      [{ items: [{ id: 'a', fields: { title: ['1'] } }] }, 'wrong-kind'],
      [{ items: [{ id: 'a', fields: { grounds: '1' } }] }, 'wrong-kind'],
      [{ items: [{ id: 'a', fields: { level: 'x' } }] }, 'not-an-option'],
      [{ items: [{ id: 'a', fields: { title: '\0' } }] }, 'unsafe-text'],
      [
        {
          items: [
            { id: 'a', fields: {} },
            { id: 'a', fields: {} },
          ],
        },
        'wrong-kind',
      ],
    ],
  },
}

test('every kind has an example here', () => {
  expect(Object.keys(examples).sort()).toEqual(Object.keys(kinds).sort())
})

describe.each(Object.entries(examples))('%s', (kind, { question, given, reading, tallied, refused }) => {
  test('accepts its own value, in a shape that can be stored', () => {
    expect(accepts(question, given)).toBeNull()
    expect(value.parse(given)).toEqual(given)
  })

  test('refuses the values of every other kind', () => {
    for (const [other, example] of Object.entries(examples)) {
      if (other !== kind) expect([other, accepts(question, example.given)]).toEqual([other, 'wrong-kind'])
    }
  })

  test('says why it refuses', () => {
    for (const [wrong, refusal] of refused)
      expect([wrong, accepts(question, wrong)]).toEqual([wrong, refusal])
  })

  test('may be withheld and cleared, and then reads and tallies as nothing', () => {
    for (const nothing of [
      { withheld: 'dont_know' },
      { withheld: 'not_our_area' },
      { cleared: true },
    ] as Given[]) {
      expect(accepts(question, nothing)).toBeNull()
      expect(reads(question, nothing, 'sv')).toEqual([])
      expect(codes(question, nothing)).toEqual([])
    }
  })

  test('reads as lines in every language', () => {
    expect(reads(question, given, 'sv')).toEqual(reading)
    for (const language of languages) {
      for (const line of reads(question, given, language)) expect(line).not.toMatch(/[\r\n]/)
    }
  })

  test('tallies its codes', () => {
    expect(codes(question, given)).toEqual(tallied)
  })

  test('leaves question and value as they were', () => {
    const before = structuredClone([question, given])
    accepts(question, given)
    reads(question, given, 'ar')
    codes(question, given)
    expect([question, given]).toEqual(before)
  })
})

test('a code that the question no longer has reads as the code', () => {
  expect(reads(examples.choice.question, { choice: 'gone' }, 'sv')).toEqual(['gone'])
})
