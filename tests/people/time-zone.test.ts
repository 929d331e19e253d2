import fc from 'fast-check'
import { instantsOf, wallTimeAt } from '@/people/time-zone'

const stockholm = 'Europe/Stockholm'
const iso = (day: string, time: string, zone = stockholm) =>
  instantsOf({ day, time }, zone).map((one) => one.toISOString())

test('a meeting at nine in Sweden is at eight in winter and at seven in summer, in UTC', () => {
  expect(iso('2026-01-15', '09:00')).toEqual(['2026-01-15T08:00:00.000Z'])
  expect(iso('2026-07-15', '09:00')).toEqual(['2026-07-15T07:00:00.000Z'])
})

test('the hour that is leapt over in spring does not exist, and its neighbours do', () => {
  expect(iso('2027-03-28', '01:59')).toEqual(['2027-03-28T00:59:00.000Z'])
  expect(iso('2027-03-28', '02:00')).toEqual([])
  expect(iso('2027-03-28', '02:59')).toEqual([])
  expect(iso('2027-03-28', '03:00')).toEqual(['2027-03-28T01:00:00.000Z'])
})

test('the hour that comes twice in autumn is two instants, summer time first', () => {
  expect(iso('2026-10-25', '01:59')).toEqual(['2026-10-24T23:59:00.000Z'])
  expect(iso('2026-10-25', '02:30')).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'])
  expect(iso('2026-10-25', '03:00')).toEqual(['2026-10-25T02:00:00.000Z'])
})

test('a day that a whole country leapt over does not exist', () => {
  expect(iso('2011-12-30', '12:00', 'Pacific/Apia')).toEqual([])
  expect(iso('2011-12-31', '12:00', 'Pacific/Apia')).toHaveLength(1)
})

test('what is no time at all is no instant', () => {
  expect(iso('2026-02-31', '25:00')).toEqual([])
  expect(iso('nonsense', '09:00')).toEqual([])
})

const zones = [
  stockholm,
  'UTC',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Marquesas',
  'Africa/Casablanca',
  'America/New_York',
]

test('every instant is found again from what the clock on the wall showed, in any zone', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2035, 0, 1) / 60_000 }),
      fc.constantFrom(...zones),
      (minutes, zone) => {
        const instant = new Date(minutes * 60_000)
        const found = instantsOf(wallTimeAt(instant, zone), zone)
        expect(found.map((one) => one.getTime())).toContain(instant.getTime())
        expect(found.length).toBeLessThanOrEqual(2)
      },
    ),
    { numRuns: 2000 },
  )
})

test('the negative control: reading the clock as if it stood in UTC is an hour or two wrong', () => {
  expect(iso('2026-07-15', '09:00')).not.toEqual([new Date('2026-07-15T09:00:00Z').toISOString()])
})
