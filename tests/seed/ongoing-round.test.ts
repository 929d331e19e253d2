import { headsOf } from '@/db/seed/demo/history'
import { ongoingRound } from '@/db/seed/demo/ongoing-round'
import { completeRound } from '@/db/seed/demo/complete-round'

const round = ongoingRound()
const keys = (chosen: (dialogue: (typeof round.dialogues)[number]) => boolean) =>
  round.dialogues.filter(chosen).map(({ organisation }) => organisation)

test('asks the same organisations as the round before', () => {
  expect(round.organisations).toEqual(completeRound().organisations)
  expect(round.people).toEqual(completeRound().people)
})

test('stands half-way: four not opened, five preparing, one prepared, one that has met, four that have sent', () => {
  expect(keys(({ state }) => state === 'invited')).toHaveLength(4)
  expect(keys(({ state, submissions }) => state === 'preparing' && submissions.length === 0)).toHaveLength(5)
  expect(keys(({ submissions }) => submissions.length > 0)).toHaveLength(4)
  expect(keys(({ state }) => state === 'prepared')).toEqual(['ORG07'])
  expect(keys(({ state }) => state === 'held')).toEqual(['ORG01'])
})

test('has nothing from those who have not opened it', () => {
  for (const { answers, participants } of round.dialogues.filter(({ state }) => state === 'invited')) {
    expect(answers).toEqual([])
    expect(participants.map(({ openedAt }) => openedAt)).toEqual(participants.map(() => null))
  }
})

test('has one answer in conflict: the port knows two truths about who knows the plan', () => {
  const conflicts = round.dialogues.flatMap(({ organisation, answers }) =>
    answers
      .filter((answer) => headsOf(answer).length > 1)
      .map((answer) => [organisation, answer.key, headsOf(answer).length]),
  )
  expect(conflicts).toEqual([['ORG14', 'awareness.text', 2]])
})

test('has one reopened dialogue and one late revision outside what was sent', () => {
  const reopened = round.dialogues.filter(({ submissions }) => submissions.some(({ reopening }) => reopening))
  expect(reopened.map(({ organisation, state }) => [organisation, state])).toEqual([['ORG09', 'preparing']])
  const late = round.dialogues.flatMap(({ answers, submissions }) =>
    answers.flatMap(({ key, revisions }) =>
      revisions
        .filter((one) => one.late)
        .map(({ id }) => submissions.every((one) => one.revisions[key] !== id)),
    ),
  )
  expect(late).toEqual([true])
})

test('has an added question that is answered, and a hidden one', () => {
  const added = round.dialogues.filter(({ tailoring }) => tailoring.added.length > 0)
  expect(added.map(({ organisation }) => organisation)).toEqual(['ORG04'])
  expect(added[0]?.answers.map(({ key }) => key)).toContain('laundry_cafe.text')
  expect(keys(({ tailoring }) => tailoring.hidden.length > 0)).toEqual(['ORG11'])
})

test('has written nothing after the day the demo is shown', () => {
  const moments = round.dialogues.flatMap(({ answers }) =>
    answers.flatMap(({ revisions }) => revisions.map(({ at }) => at)),
  )
  expect(moments.filter((at) => at > '2026-11-22')).toEqual([])
})

test('has a meeting to come, with a colleague who sees two questions and a question that was answered', () => {
  const { meeting, participants, comments } = round.dialogues.find(({ state }) => state === 'prepared')!
  expect(meeting).toMatchObject({ begunAt: null })
  expect(meeting!.startsAt! > '2026-11-23').toBe(true)
  expect(participants.filter(({ limitedTo }) => limitedTo?.length === 2)).toHaveLength(1)
  const asked = comments.filter(({ audience }) => audience === 'strategist').map(({ author }) => author)
  expect(asked).toHaveLength(2)
  expect(asked.at(-1)).toBe('strategist')
  expect(comments.map(({ audience }) => audience)).toContain('organisation')
})

test('has notes from a meeting that wait: one corrected, one dissented from, some confirmed and some not read', () => {
  const { answers, confirmations, participants } = round.dialogues.find(({ state }) => state === 'held')!
  expect(confirmations.map(({ stance }) => stance)).toEqual([
    'confirmed',
    'confirmed',
    'dissented',
    'corrected',
  ])
  const notes = answers.filter(({ key }) => key.endsWith('.notes'))
  expect(notes.length).toBeGreaterThan(confirmations.length)
  expect(notes.filter(({ revisions }) => revisions.length > 1)).toHaveLength(1)
  expect(participants.filter(({ part }) => part === 'head')).toHaveLength(1)
})

test('nobody has said anything after the day the demo is shown', () => {
  const said = round.dialogues.flatMap(({ comments, confirmations }) => [...comments, ...confirmations])
  expect(said.filter(({ at }) => at > '2026-11-22')).toEqual([])
})
