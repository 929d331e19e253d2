import { dialogueStates } from '@/dialogue/state'
import { waitings, waitsFor, type Turn, type Waiting } from '@/dialogue/waits-for'

const turn = (more: Partial<Turn>): Turn => ({
  state: 'preparing',
  invited: true,
  complete: false,
  inMeeting: false,
  settled: false,
  signed: true,
  head: false,
  ...more,
})

test.each<[string, Partial<Turn>, Waiting]>([
  ['an invitation, where nobody takes part', { state: 'invited', invited: false }, 'invitation'],
  [
    'an invitation, where everybody’s link has been taken back',
    { state: 'held', invited: false },
    'invitation',
  ],
  ['somebody to open the invitation', { state: 'invited' }, 'opening'],
  ['answers, as long as one is missing', {}, 'answers'],
  ['the organisation’s word, when every question has an answer', { complete: true }, 'word'],
  ['the meeting, when the organisation is ready', { state: 'prepared', complete: true }, 'meeting'],
  ['the end of a meeting that goes on, whatever is missing', { inMeeting: true }, 'end'],
  ['the end of a meeting that has been taken up again', { state: 'prepared', inMeeting: true }, 'end'],
  ['the organisation to confirm the notes', { state: 'held' }, 'confirmation'],
  [
    'what is not confirmed, before any signature',
    { state: 'held', signed: false, head: true },
    'confirmation',
  ],
  ['the head to sign', { state: 'held', settled: true, signed: false, head: true }, 'signature'],
  ['a head to be named, where nobody is', { state: 'held', settled: true, signed: false }, 'head'],
  ['the organisation to say that it is done', { state: 'held', settled: true }, 'finish'],
  ['sending', { state: 'confirmed' }, 'sending'],
  ['nothing, when it is sent', { state: 'sent' }, 'nothing'],
  ['nothing, when it is sent and nobody takes part any more', { state: 'sent', invited: false }, 'nothing'],
  ['a strategist, when it is closed', { state: 'closed' }, 'closed'],
])('a dialogue waits for %s', (_claim, more, expected) => {
  expect(waitsFor(turn(more))).toBe(expected)
})

test('every dialogue waits for one thing, and each thing is waited for by some dialogue', () => {
  const either = [true, false]
  const seen = new Set<Waiting>()
  for (const state of dialogueStates)
    for (const invited of either)
      for (const complete of either)
        for (const inMeeting of either)
          for (const settled of either)
            for (const signed of either)
              for (const head of either)
                seen.add(waitsFor({ state, invited, complete, inMeeting, settled, signed, head }))
  expect([...seen].toSorted()).toEqual([...waitings].toSorted())
})
