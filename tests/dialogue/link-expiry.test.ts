import { expiryOf } from '@/dialogue/link-expiry'

test('a link lives 90 days after the last day, or after today when that day has passed', () => {
  const now = new Date('2026-10-01T12:00:00Z')
  expect(expiryOf('2026-11-30', now)).toEqual(new Date('2027-02-28T00:00:00Z'))
  expect(expiryOf('2026-09-01', now)).toEqual(new Date('2026-12-30T12:00:00Z'))
})
