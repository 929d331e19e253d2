import { guide, plan, promptsOf } from '../../guide/guide'
import type { Field, Question } from '../../guide/question'
import { standardGuide } from '../../guide/standard/guide'
import { standardPlan } from '../../guide/standard/plan'
import { masterWording } from '../../dialogue/tailor'
import { languages } from '../../people/language'

/** The city's dialogue guide, line for line. */
const original = `- Hur har arbetet med plan för lika möjligheter sett ut på er förvaltning/bolag sedan planen antogs i januari 2017?
- Hur upplever du att kännedomen kring planen är bland chefer och medarbetare?
- Kan ni se att ert arbete har utvecklats på något sätt utifrån arbetet med planen?
- Vilka har utmaningarna varit? Framgångsfaktorer?
- Hur har ni arbetat med respektive åtgärd?
  1. *Kunskap.* Vi ska arrangera och möjliggöra aktiviteter och utbildningsinsatser för att öka kunskapen om diskriminering, normer och dess effekter.
  2. *Kommunikation.* Vi ska kommunicera på ett tillgängligt, jämlikt och normkritisk sätt.
  3. *Värderingar i relationer med andra.* Vi ska beakta antidiskriminering och mänskliga rättigheter vid upphandling, avtal och ekonomiskt stöd.
  4. *Samverkan och dialog.* Vi ska öka samverkan inom staden samt med andra aktörer för att uppmuntra möten, dialog och aktiviteter som främjar lika möjligheter i Helsingborg.
  5. *Stadens rum.* Vi ska göra Helsingborg tillgängligt och inkluderande.
- Planen sträcker sig fram till 2020, hur ser ni på arbetet framöver?
- Vad skulle behövas för att utveckla ert arbete med lika möjligheter?
- Är ni i behov av stöd inom ramen för arbetet med lika möjligheter? Vilket slags stöd?
- Är det något i planen som borde ändras, redigeras?
- Vad vill ni skicka med mig som strateg med ansvar för plan för lika möjligheter?`

const prompts = promptsOf(standardGuide)
const bulletNumber = (number: string) => number.replace(/[.ab].*$/, '')

const printed = (): string[] => {
  const lines: string[] = []
  for (const number of new Set(prompts.map((prompt) => bulletNumber(prompt.number)))) {
    const leaves = prompts.filter((prompt) => bulletNumber(prompt.number) === number)
    const wordings = leaves.map((leaf) => masterWording(leaf, 'Helsingborg').sv)
    if (leaves[0]?.action === undefined) lines.push(`- ${wordings.join(' ')}`)
    else {
      lines.push(`- ${leaves[0].bullet?.sv}`)
      lines.push(...wordings.map((text, at) => `  ${at + 1}. ${text.replace(/^([^.]+\.)/, '*$1*')}`))
    }
  }
  return lines
}

const texts = (node: unknown): Record<string, string>[] => {
  if (typeof node !== 'object' || node === null) return []
  if ('sv' in node) return [node as Record<string, string>]
  return Object.values(node).flatMap(texts)
}

test('prints the city’s ten bullets word for word', () => {
  expect(printed()).toEqual(original.split('\n'))
  expect(printed().filter((line) => line.startsWith('- '))).toHaveLength(10)
})

test('has sixteen leaves in the guide’s order', () => {
  expect(prompts.map((prompt) => prompt.number).join(' ')).toBe(
    '1 2 3 4a 4b 5.1 5.2 5.3 5.4 5.5 6 7 8a 8b 9 10',
  )
})

test('shows the whole bullet above a leaf of a double bullet', () => {
  for (const pair of [
    ['4a', '4b'],
    ['8a', '8b'],
  ]) {
    const leaves = prompts.filter((prompt) => pair.includes(prompt.number))
    for (const leaf of leaves) expect(leaf.bullet?.sv).toBe(leaves.map((one) => one.wording.sv).join(' '))
  }
})

test('passes the schemas of guide and plan unchanged', () => {
  expect(guide.parse(standardGuide)).toEqual(standardGuide)
  expect(plan.parse(standardPlan)).toEqual(standardPlan)
})

test('says everything in Swedish, English and Arabic', () => {
  const said = [...texts(standardGuide), ...texts(standardPlan)]
  expect(said.length).toBeGreaterThan(300)
  for (const text of said) {
    for (const language of languages) expect([text.sv, language, text[language]?.trim()]).not.toContain('')
    expect(text.ar).toMatch(/\p{Script=Arabic}/u)
    expect(Object.keys(text)).toEqual([...languages])
  }
})

test('fills the same slots in every language', () => {
  for (const text of texts([standardGuide, standardPlan])) {
    const slots = languages.map((language) => text[language]?.match(/\{\w+\}/g)?.sort() ?? [])
    expect(slots[1]).toEqual(slots[0])
    expect(slots[2]).toEqual(slots[0])
  }
})

test('begins every leaf with its free text', () => {
  for (const prompt of prompts) expect(prompt.questions[0]).toMatchObject({ kind: 'text', facet: 'text' })
})

const questions = prompts.flatMap((prompt) => prompt.questions)
const withFields = questions.flatMap((one): (Question | Field)[] =>
  one.kind === 'list' ? [one, ...one.fields] : [one],
)

test('keeps keys and codes unique where they stand', () => {
  const unique = (keys: string[]) => expect(new Set(keys).size).toBe(keys.length)
  unique(prompts.map((prompt) => prompt.key))
  unique(prompts.map((prompt) => prompt.number))
  for (const prompt of prompts) unique(prompt.questions.map((question) => question.facet))
  for (const one of withFields) {
    if ('options' in one) unique(one.options.map((option) => option.code))
    if (one.kind === 'list') unique(one.fields.map((field) => field.facet))
  }
})

test('asks a facet with the same options wherever it stands', () => {
  for (const one of questions) {
    const first = questions.find((other) => other.facet === one.facet)
    expect(one.kind).toBe(first?.kind)
    if ('options' in one) expect(first).toHaveProperty('options', one.options)
  }
})

test('never offers "don’t know" or "not our area" as options, for the form has them apart', () => {
  const codes = withFields.flatMap((one) =>
    'options' in one ? one.options.map((option) => option.code) : [],
  )
  expect(codes).not.toContain('dont_know')
  expect(codes).not.toContain('not_relevant')
})

test('asks in at most twenty words', () => {
  for (const one of withFields) expect(one.label.sv.split(/\s+/).length).toBeLessThanOrEqual(20)
})

test('builds families of codes that the facet has', () => {
  for (const family of standardGuide.families) {
    const asked = questions.find((one) => one.facet === family.facet)
    const codes = asked && 'options' in asked ? asked.options.map((option) => option.code) : []
    for (const child of family.children) expect(codes).toContain(child)
  }
})

test('asks about each of the plan’s actions once', () => {
  expect(prompts.flatMap((prompt) => prompt.action ?? [])).toEqual(
    standardPlan.actions.map((one) => one.number),
  )
})
