import { helsingborg2018 } from '@/db/seed/helsingborg-2018'

const { round, dialogues, people, organisations, learningExamples } = helsingborg2018

test('puts no invented answer under a real name', () => {
  expect(round.factsOnly).toBe(true)
  expect(dialogues).toEqual([])
  expect(people).toEqual([])
})

test('holds 41 examples: 7, 11, 11, 5 and 7 per action', () => {
  const perAction = [1, 2, 3, 4, 5].map(
    (action) => learningExamples.filter((one) => one.action === action).length,
  )
  expect(perAction).toEqual([7, 11, 11, 5, 7])
})

test('leaves 50 of 75 cells empty and three organisations without an example', () => {
  const cells = learningExamples.flatMap(({ action, organisations }) =>
    organisations.map((one) => `${one} ${action}`),
  )
  const named = new Set(learningExamples.flatMap((one) => one.organisations))
  expect(75 - new Set(cells).size).toBe(50)
  expect(organisations).toHaveLength(15)
  expect(organisations.filter(({ key }) => !named.has(key))).toHaveLength(3)
})

test('has one example that belongs to no organisation', () => {
  expect(learningExamples.filter((one) => one.organisations.length === 0).map(({ key }) => key)).toEqual([
    'r1',
  ])
})

test('says of four examples only that the plan caused them', () => {
  expect(learningExamples.filter(({ example }) => example.attribution === 'caused_by_plan')).toHaveLength(4)
})
