import { checkValue } from '@/answers/reading'
import { contentHash } from '@/answers/content-hash'
import { demoRounds } from '@/db/seed/demo/rounds'
import { helsingborg2018 } from '@/db/seed/helsingborg-2018'
import { findQuestion, questionsOf } from '@/dialogue/form-questions'
import { checkRound } from '@/report/check-round'
import { type PortableRound, portableRound } from '@/report/portable-round'
import { formOf, valuesOf } from './sent-dialogues'

const rounds = [...demoRounds(), helsingborg2018].map((round): [string, PortableRound] => [
  round.round.key,
  round,
])

test.each(rounds)('%s is a portable round that the import accepts', (_, round) => {
  expect(portableRound.parse(round)).toEqual(round)
  expect(checkRound(round)).toEqual(round)
})

test.each(rounds)('%s comes out the same each time', (key, round) => {
  const again = [...demoRounds(), helsingborg2018].find((one) => one.round.key === key)
  expect(again).toEqual(round)
})

test.each(rounds)('%s holds only values that its forms accept', (_, round) => {
  for (const dialogue of round.dialogues) {
    const form = formOf(round, dialogue)
    for (const { key, revisions } of dialogue.answers)
      for (const { value } of revisions) {
        const asked = findQuestion(form, key)
        expect([dialogue.organisation, key, asked && checkValue(asked.question, value)]).toEqual([
          dialogue.organisation,
          key,
          null,
        ])
      }
  }
})

test.each(rounds)('%s quotes what stands between the code points', (_, round) => {
  for (const dialogue of round.dialogues) {
    const values = valuesOf(dialogue)
    for (const { revision, start, end, quote } of dialogue.codings) {
      const value = values.get(revision)
      const text = value && 'text' in value ? value.text : ''
      expect(Array.from(text).slice(start, end).join('')).toBe(quote)
    }
  }
})

test.each(rounds)(
  '%s lists every asked question in a submission, with the hash of what it holds',
  (_, round) => {
    for (const dialogue of round.dialogues) {
      const values = valuesOf(dialogue)
      const asked = questionsOf(formOf(round, dialogue)).map(({ key }) => key)
      for (const { revisions, contentHash: hash } of dialogue.submissions) {
        expect(Object.keys(revisions).sort()).toEqual([...asked].sort())
        const held = asked.map((key) => [key, values.get(revisions[key] ?? '') ?? null])
        expect(hash).toBe(contentHash(Object.fromEntries(held)))
      }
    }
  },
)

test('no identifier occurs twice', () => {
  const ids = rounds.flatMap(([, { dialogues }]) =>
    dialogues.flatMap(({ answers }) =>
      answers.flatMap(({ revisions }) => revisions.flatMap(({ id, operation }) => [id, operation])),
    ),
  )
  expect(new Set(ids).size).toBe(ids.length)
})

test.each(rounds)('%s tells its history in order: after its parents, before it was sent', (_, round) => {
  for (const { answers, submissions } of round.dialogues)
    for (const { key, revisions } of answers) {
      const moments = new Map(revisions.map(({ id, at }) => [id, at]))
      for (const { at, parents } of revisions)
        expect(parents.every((parent) => (moments.get(parent) ?? '') < at)).toBe(true)
      for (const { sentAt, revisions: counted } of submissions)
        expect((moments.get(counted[key] ?? '') ?? '') < sentAt).toBe(true)
    }
})
