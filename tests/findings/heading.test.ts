import { groupRules, headingsOf } from '@/findings/heading'
import { standardHeadings } from '@/findings/standard-headings'
import { standardRules } from '@/findings/standard-rules'
import { languages } from '@/people/language'

test('every standard rule stands under a heading that reads in every language', () => {
  const sections = groupRules(standardRules, standardHeadings)
  expect(sections.map(({ key }) => key)).toEqual(['H', 'F', 'N', 'R'])
  expect(
    sections
      .flatMap((one) => one.conclusions.flatMap(({ rules }) => rules))
      .map(({ key }) => key)
      .toSorted(),
  ).toEqual(standardRules.map(({ key }) => key).toSorted())
  const texts = standardHeadings.flatMap(({ title, conclusions }) => [
    title,
    ...conclusions.map(({ text }) => text),
  ])
  for (const text of texts) for (const language of languages) expect(text[language]).toBeTruthy()
})

test("another guide's headings come with it, in its own order, and a rule without one stands last under its key", () => {
  const rules = [
    { ...standardRules[0]!, key: 'a', conclusion: 'paths' },
    { ...standardRules[0]!, key: 'b', conclusion: 'lights', also: ['paths'] },
    { ...standardRules[0]!, key: 'c', conclusion: 'unnamed' },
  ]
  const headings = [
    {
      key: 'safety',
      title: { sv: 'Trygghet' },
      conclusions: [
        { key: 'lights', text: { sv: 'Det är mörkt på gångvägarna.' } },
        { key: 'paths', text: { sv: 'Stigarna är svåra att hitta.' } },
      ],
    },
  ]
  const [safety, other] = groupRules(rules, headings)
  expect(
    safety!.conclusions.map(({ text, rules: its, besides }) => [text.sv, its.length, besides.length]),
  ).toEqual([
    ['Det är mörkt på gångvägarna.', 1, 0],
    ['Stigarna är svåra att hitta.', 1, 1],
  ])
  expect(other).toMatchObject({ title: null, conclusions: [{ key: 'unnamed', text: { sv: 'unnamed' } }] })
})

test('a guide version from before headings were data has the standard ones that its rules use', () => {
  const some = standardRules.filter(({ key }) => ['H4', 'N5'].includes(key))
  expect(
    headingsOf(null, some).map(({ key, conclusions }) => [key, conclusions.map((one) => one.key)]),
  ).toEqual([
    ['H', ['H4']],
    ['N', ['N5']],
  ])
  expect(headingsOf([], some)).toEqual([])
})
