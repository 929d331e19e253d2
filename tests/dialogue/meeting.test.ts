import { agendaOf, spreadMinutes } from '@/dialogue/agenda'
import { attendeesOf } from '@/dialogue/attendance-list'
import { asksPerspective, tagKinds, tagsOf } from '@/dialogue/tags'
import { secondsByPart } from '@/dialogue/time-used'
import { promptsOf } from '@/guide/guide'
import { standardGuide } from '@/guide/standard/guide'

const { parts } = standardGuide

test.each([5, 60, 90, 91, 120])('%s minutes are shared out by questions, and none is lost', (minutes) => {
  const shared = spreadMinutes(parts, minutes)
  expect(shared.reduce((sum, one) => sum + one.minutes, 0)).toBe(minutes)
  expect(shared.map((one) => one.part)).toEqual(parts.map((one) => one.key))
})

test('an agenda that was decided stands, and a part that it does not name has no time', () => {
  const agenda = [{ part: 'challenges', minutes: 25 }]
  expect(agendaOf(parts, { minutes: 90, agenda }).filter((one) => one.minutes > 0)).toEqual(agenda)
})

test('every kind of tag has codes of the guide, and no two tags are the same', () => {
  const tags = tagsOf(standardGuide)
  expect([...new Set(tags.map((one) => one.kind))]).toEqual(tagKinds)
  expect(new Set(tags.map((one) => `${one.code} ${one.perspective}`)).size).toBe(tags.length)
  expect(tags.filter((one) => one.kind === 'perspective').map((one) => one.perspective)).toEqual([
    'external',
    'internal',
    'both',
  ])
  expect(tagsOf({ parts: parts.filter((one) => one.key === 'so_far') }).map((one) => one.kind)).not.toContain(
    'support',
  )
})

test('the reminder stands where the guide asks for the perspective, and nowhere else', () => {
  const reminded = promptsOf(standardGuide).filter(asksPerspective)
  expect(reminded.map((one) => one.number)).toEqual(['4a', '4b', '5.1', '5.2', '5.3', '5.4', '5.5'])
})

test('minutes that two have measured are counted once, and apart for each part', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 9, 1, 9, minute))
  expect(
    secondsByPart([
      { part: 'a', seconds: 300, at: at(10) },
      { part: 'a', seconds: 120, at: at(11) },
      { part: 'a', seconds: 60, at: at(30) },
      { part: 'b', seconds: 60, at: at(10) },
    ]),
  ).toEqual({ a: 420, b: 60 })
})

test('what was said last of someone is what counts', () => {
  const chef = { role: 'Chef', person: null }
  expect(
    attendeesOf([
      { ...chef, present: true },
      { role: 'participant', person: '1', present: true },
      { ...chef, present: false },
    ]),
  ).toEqual([
    { ...chef, present: false },
    { role: 'participant', person: '1', present: true },
  ])
})
