import { IntlMessageFormat } from 'intl-messageformat'
import type { Tx } from '@/db/client'
import { tallyRules } from '@/db/findings'
import { exportGuide } from '@/db/portable/export-round'
import type { CountPhrase } from '@/findings/sentence'
import sv from '@/locales/sv.json'
import { findingRow, type FindingRow } from '@/report/findings-file'

const capital = (word: string) => `${word.charAt(0).toLocaleUpperCase('sv')}${word.slice(1)}`

const words: CountPhrase = (word, count, says) =>
  String(
    new IntlMessageFormat(says ? sv.countWords.own : sv.countWords[word], 'sv').format({
      ...count,
      word: says && capital(says),
    }),
  )

/** Every rule's finding in a round, in the order of the rules. */
export const findingsIn = async (tx: Tx, roundId: string): Promise<FindingRow[]> => {
  const { guide, rules, scale } = await exportGuide(tx, roundId)
  const tallies = await tallyRules(tx, roundId, rules, guide.families)
  return rules.map((rule) => findingRow(rule, tallies.get(rule.key)!, words, scale))
}
