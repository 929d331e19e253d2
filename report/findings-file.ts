import { said, sentence, type CountPhrase } from '../findings/sentence'
import type { CountScale, CountWord } from '../findings/scale'
import type { Rule } from '../findings/rule'
import type { Tally } from '../findings/tally'

/** One rule's finding as a row; `sentence` is in Swedish. Medians are by facet, null where nobody graded. */
export type FindingRow = {
  rule: string
  conclusion: string
  k: number
  n: number
  dontKnow: number
  word: CountWord
  administration: { k: number; n: number }
  company: { k: number; n: number }
  medians: Record<string, number | null>
  sentence: string
}

const share = ({ k, n }: { k: number; n: number }) => ({ k, n })

export const findingRow = (rule: Rule, tally: Tally, words: CountPhrase, scale?: CountScale): FindingRow => ({
  rule: rule.key,
  conclusion: rule.conclusion,
  k: tally.k,
  n: tally.n,
  dontKnow: tally.dontKnow,
  word: said(rule, tally, scale).word,
  administration: share(tally.split.administration),
  company: share(tally.split.company),
  medians: tally.medians,
  sentence: sentence(rule, said(rule, tally, scale), 'sv', words),
})

export const findingsAsJson = (rows: FindingRow[]): string => `${JSON.stringify(rows, null, 2)}\n`

/** A spreadsheet shows the cell as text: nothing that it would reckon with can stand first. */
export const cell = (text: string): string => {
  const harmless = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text
  return /[",;\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

const heads = [
  'rule',
  'conclusion',
  'k',
  'n',
  'dontKnow',
  'word',
  'administrationK',
  'administrationN',
  'companyK',
  'companyN',
  'medians',
  'sentence',
]

const cellsOf = (row: FindingRow): (string | number)[] => [
  row.rule,
  row.conclusion,
  row.k,
  row.n,
  row.dontKnow,
  row.word,
  row.administration.k,
  row.administration.n,
  row.company.k,
  row.company.n,
  Object.entries(row.medians)
    .map(([facet, median]) => `${facet} ${median ?? '-'}`)
    .join('; '),
  row.sentence,
]

/** RFC 4180 with a byte order mark, without which spreadsheets read å as two letters. */
export const findingsAsCsv = (rows: FindingRow[]): string => {
  const lines = [heads, ...rows.map(cellsOf)].map((cells) => cells.map((one) => cell(String(one))).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}
