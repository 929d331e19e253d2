import { evaluate } from '@/findings/evaluate'
import { holds } from '@/findings/holds'
import { rule } from '@/findings/rule'
import { wordFor } from '@/findings/sentence'
import { standardRules } from '@/findings/standard-rules'
import { supportFamilies, syntheticRound } from './synthetic-round'

const table: [string, number, number, string][] = [
  ['H1', 15, 15, 'all'],
  ['H2', 13, 15, 'most'],
  ['H3_managers', 12, 15, 'most'],
  ['H3_staff', 13, 15, 'most'],
  ['H3_exceptions', 2, 15, 'few'],
  ['H4', 2, 15, 'few'],
  ['H5', 6, 15, 'several'],
  ['H6_sex', 12, 15, 'most'],
  ['H6_transgender_identity_or_expression', 1, 15, 'one'],
  ['H6_ethnicity', 10, 15, 'most'],
  ['H6_religion_or_belief', 1, 15, 'one'],
  ['H6_disability', 2, 15, 'few'],
  ['H6_sexual_orientation', 4, 15, 'some'],
  ['H6_age', 4, 15, 'some'],
  ['H6_socioeconomic_status', 5, 15, 'some'],
  ['F13_children', 3, 15, 'few'],
  ['F13_older_people', 1, 15, 'one'],
  ['H6_hard', 10, 15, 'most'],
  ['H7_training', 14, 15, 'almost_all'],
  ['H7_tools', 13, 15, 'most'],
  ['H7_exchange', 12, 15, 'most'],
  ['H7_languages', 8, 15, 'many'],
  ['H7_clarity', 4, 15, 'some'],
  ['H7_resources', 4, 15, 'some'],
  ['F1_channels', 5, 15, 'some'],
  ['F1_content', 2, 15, 'few'],
  ['F2', 13, 15, 'most'],
  ['F3', 2, 15, 'few'],
  ['F4_coordinator', 1, 15, 'one'],
  ['F4_structure', 1, 15, 'one'],
  ['F5', 3, 4, 'digits'],
  ['F6', 6, 15, 'several'],
  ['F8', 6, 15, 'several'],
  ['F10', 2, 15, 'few'],
  ['F11_a', 8, 15, 'many'],
  ['F11_b', 6, 15, 'several'],
  ['F7', 3, 15, 'few'],
  ['F12', 8, 15, 'many'],
  ['F15', 3, 15, 'few'],
  ['N1', 4, 15, 'some'],
  ['N2', 8, 15, 'many'],
  ['N3', 8, 15, 'many'],
  ['N4', 9, 15, 'many'],
  ['N5', 1, 15, 'one'],
  ['N6', 6, 15, 'several'],
  ['N7', 3, 15, 'few'],
  ['N8', 2, 15, 'few'],
  ['N9', 8, 15, 'many'],
  ['N10', 2, 15, 'few'],
  ['N11', 2, 15, 'few'],
  ['N12', 4, 15, 'some'],
  ['N13', 3, 15, 'few'],
  ['N14', 4, 15, 'some'],
  ['N15', 3, 15, 'few'],
  ['N16', 6, 15, 'several'],
  ['N17', 10, 15, 'most'],
  ['R8', 41, 75, 'digits'],
]

const ruleNamed = (key: string) => {
  const found = standardRules.find((one) => one.key === key)
  if (!found) throw new Error(`No rule ${key}`)
  return found
}
const tallyOf = (key: string) => evaluate(ruleNamed(key), syntheticRound, supportFamilies)

test.each(table)('%s is %i of %i: %s', (key, k, n, word) => {
  const tally = tallyOf(key)
  expect([tally.k, tally.n, wordFor(ruleNamed(key), tally)]).toEqual([k, n, word])
})

test('every standard rule is in the table, or is F9', () => {
  const listed = [...table.map(([key]) => key), 'F9']
  expect(standardRules.map(({ key }) => key).sort()).toEqual(listed.sort())
})

test('half of the excerpts of companies and 0.14 of those of administrations look inwards', () => {
  const { administration, company } = tallyOf('F9').split
  expect([company.k / company.n, (administration.k / administration.n).toFixed(2)]).toEqual([0.5, '0.14'])
})

test('the medians are 4 for the content, 2 for managers and 1 for staff', () => {
  expect(tallyOf('H2').medians).toEqual({ planContentOpinion: 4 })
  expect(tallyOf('H3_managers').medians).toEqual({ awarenessManagers: 2 })
  expect(tallyOf('H3_staff').medians).toEqual({ awarenessStaff: 1 })
})

test('every claim about size holds in the synthetic round', () => {
  const broken = standardRules.filter((one) => holds(one, tallyOf(one.key)) === false)
  expect(broken.map(({ key }) => key)).toEqual([])
})

test('every standard rule has the stored shape', () => {
  for (const one of standardRules) expect(rule.parse(one)).toEqual(one)
})
