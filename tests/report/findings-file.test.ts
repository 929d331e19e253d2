import { cell, findingRow, findingsAsCsv, findingsAsJson } from '@/report/findings-file'
import { standardRules } from '@/findings/standard-rules'

const part = { k: 1, n: 2, dontKnow: 0 }
const tally = {
  k: 2,
  n: 15,
  dontKnow: 1,
  split: { administration: part, company: part },
  organisations: { administration: 2, company: 2 },
  medians: { interestLevel: 3.5, awarenessStaff: null },
}
const rule = standardRules.find((one) => one.count.unit === 'organisation')!
const row = findingRow(rule, tally, (word, { k, n }) => `${word} (${k} av ${n})`)

test.each(['=1+1', '+1', '-1', '@SUM', '\tx', '\rx', '＝1'])('%j cannot become a formula', (text) =>
  expect(cell(text).replace(/^"/, '')).toBe(`'${text}${cell(text).startsWith('"') ? '"' : ''}`),
)

test('a cell with quotes, commas and lines stays one cell', () =>
  expect(cell('a "b",\nc')).toBe('"a ""b"",\nc"'))

test('a row has the count, its word, the split, the medians and the sentence', () => {
  expect(row).toMatchObject({ k: 2, n: 15, dontKnow: 1, word: 'few', administration: { k: 1, n: 2 } })
  expect(row.sentence).toContain('2 av 15')
  expect(JSON.parse(findingsAsJson([row]))).toEqual([row])
})

test('the sheet has one line for every finding under its heads', () => {
  const [heads, line] = findingsAsCsv([row]).trim().split('\r\n')
  expect(heads).toContain('rule,conclusion,k,n,dontKnow,word')
  expect(line).toContain(',2,15,1,few,1,2,1,2,"interestLevel 3.5; awarenessStaff -",')
})
