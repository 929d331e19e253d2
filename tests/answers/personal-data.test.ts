import fc from 'fast-check'
import { findInValue, findPersonalData } from '@/answers/personal-data'

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
beforeAll(() => void process.stdout.write(`Personal data, seed ${seed}.\n`))

const twoFigures = (number: number) => String(number).padStart(2, '0')

/** The figure that makes the ten add up, found by trying: not by the rule that is under test. */
const addsUp = (ten: string): boolean => {
  const doubled = Array.from(ten).map((figure, index) => String(Number(figure) * (index % 2 === 0 ? 2 : 1)))
  return Array.from(doubled.join('')).reduce((sum, figure) => sum + Number(figure), 0) % 10 === 0
}
const lastFigure = (nine: string) => Array.from('0123456789').find((one) => addsUp(nine + one))!

const identityNumber = fc
  .record({
    date: fc.date({
      min: new Date('1910-01-01T00:00Z'),
      max: new Date('2025-12-31T00:00Z'),
      noInvalidDate: true,
    }),
    serial: fc.integer({ min: 0, max: 999 }),
    coordination: fc.boolean(),
    long: fc.boolean(),
    sign: fc.constantFrom('-', '+'),
  })
  .map(({ date, serial, coordination, long, sign }) => {
    const year = String(date.getUTCFullYear())
    const day = date.getUTCDate() + (coordination ? 60 : 0)
    const rest = twoFigures(date.getUTCMonth() + 1) + twoFigures(day)
    const nine = year.slice(2) + rest + String(serial).padStart(3, '0')
    return `${long ? year : year.slice(2)}${rest}${sign}${nine.slice(6)}${lastFigure(nine)}`
  })
const words = fc.constantFrom('', 'Vi talade med ', 'Ärende\n', '(', 'pnr: ')
const after = fc.constantFrom('', '.', ', och sedan', ')', '\nNästa rad', ' 2018')

test('Every personal identity number is seen, whatever stands around it', () => {
  fc.assert(
    fc.property(words, identityNumber, after, (before, number, rest) => {
      expect(findPersonalData(before + number + rest)).toBe('identityNumber')
    }),
    { seed, numRuns: 2000 },
  )
})

test('A number that does not add up or has no such day is not taken for one', () => {
  fc.assert(
    fc.property(identityNumber, fc.integer({ min: 1, max: 9 }), (number, more) => {
      const wrong = number.slice(0, -1) + ((Number(number.at(-1)) + more) % 10)
      expect(findPersonalData(`Nummer ${wrong} här`)).not.toBe('identityNumber')
    }),
    { seed, numRuns: 2000 },
  )
  expect(findPersonalData('121312-1212')).toBeUndefined()
  expect(findPersonalData('19120231-1212')).toBeUndefined()
})

test.each([
  'År 2017, 2018 och 2019, och åren 2017-2021.',
  'Budgeten är 1 250 000 kronor, eller 1 000 000 000 på sikt, mot 10 050 000 000.',
  'Dnr KS 2018/00123 och 00437/2018 samt 2018-04512.',
  'Mötet var 2018-11-12 kl. 13.00-15.00, det förra 01-02-2018.',
  'Av 4 500 elever i 12 skolor svarade 3 120, det vill säga 69,3 %.',
  'ISBN 978-91-7123-456-7 och SFS 2008:567.',
  'Lokal 0412, hus 03, plan 2-4.',
  'Bankgiro 5050-1055 och organisationsnummer 212000-1157.',
  'Konto @ och e-post finns inte. Vi skrev a@b.',
  '0,5 årsarbetare och 0704 timmar',
  '',
])('Says nothing about %j', (text) => {
  expect(findPersonalData(text)).toBeUndefined()
})

test.each([
  ['Ring 070-123 45 67 eller mejla.', 'phone'],
  ['0701234567', 'phone'],
  ['Tel: +46 70 123 45 67.', 'phone'],
  ['växeln 042-10 50 00', 'phone'],
  ['(08-123 456 78)', 'phone'],
  ['Skriv till åsa.öberg@björkvik.example så', 'email'],
  ['<anna+plan@kommun.example.org>', 'email'],
])('Sees %j as %s', (text, kind) => {
  expect(findPersonalData(text)).toBe(kind)
})

test('The texts of a list are looked through, and codes and choices are not', () => {
  const items = [
    { id: 'a', fields: { title: 'Cirkel', done: 'Ring 070-123 45 67', grounds: ['x@y.example'] } },
  ]
  expect(findInValue({ items })).toBe('phone')
  expect(findInValue({ text: 'anna@kommun.example' })).toBe('email')
  expect(findInValue({ choice: 'yes' })).toBeUndefined()
  expect(findInValue({ cleared: true })).toBeUndefined()
})

test('The longest text is looked through in less than half a second, also one that is made to be slow', () => {
  for (const piece of ['a', 'a@', '1', '0', 'a.', '070-', '+46 ', 'å@b.', '19121212-121 '])
    for (let at = 0; at < 2; at++) {
      const text = piece.repeat(20_000 / piece.length)
      const before = performance.now()
      findPersonalData(text)
      if (at === 1) expect([piece, performance.now() - before < 500]).toEqual([piece, true])
    }
})
