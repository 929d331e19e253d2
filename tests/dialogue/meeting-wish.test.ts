import { startOf } from '@/dialogue/meeting-wish'

const now = new Date('2026-09-01T00:00:00Z')
const zone = 'Europe/Stockholm'
const at = (day: string, time: string, which?: 'first' | 'second') => startOf({ day, time, which }, zone, now)

test('a time that the spring leaps over is refused', () => {
  expect(at('2027-03-28', '02:30')).toBe('no-such-time')
})

test('an hour that comes twice is asked about, and each of the two can be meant', () => {
  expect(at('2026-10-25', '02:30')).toBe('time-comes-twice')
  expect(at('2026-10-25', '02:30', 'first')).toEqual(new Date('2026-10-25T00:30:00Z'))
  expect(at('2026-10-25', '02:30', 'second')).toEqual(new Date('2026-10-25T01:30:00Z'))
})

test('which of the two says nothing about a time that comes once', () => {
  expect(at('2026-10-26', '02:30', 'second')).toEqual(new Date('2026-10-26T01:30:00Z'))
})

test('a time that has been is refused', () => {
  expect(at('2026-08-31', '12:00')).toBe('time-passed')
})
