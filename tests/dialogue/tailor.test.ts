import { form } from '../../dialogue/form'
import { findQuestion, questionsOf } from '../../dialogue/form-questions'
import { masterWording, tailor } from '../../dialogue/tailor'
import { type Guide, type Prompt, promptsOf } from '../../guide/guide'
import { standardGuide } from '../../guide/standard/guide'

const untouched = { hidden: [], added: [] }
const toCompany = (
  guide: Guide = standardGuide,
  tailoring: Parameters<typeof tailor>[1]['tailoring'] = untouched,
) => tailor(guide, { organisation: { name: 'Hamnen AB', kind: 'company' }, place: 'Exempelstad', tailoring })
const toAdministration = () =>
  tailor(standardGuide, {
    organisation: { name: 'Skolförvaltningen', kind: 'administration' },
    place: 'Exempelstad',
    tailoring: untouched,
  })

const own: Prompt = {
  key: 'own_question',
  number: '11',
  wording: { sv: 'Hur går det på {organisation} i {place}?' },
  questions: [{ kind: 'text', facet: 'text', label: { sv: 'Ert svar' } }],
}

test('says "ert bolag" to a company and "er förvaltning" to an administration', () => {
  const [company, administration] = [toCompany(), toAdministration()].map((one) => promptsOf(one)[0]!.wording)
  expect(company!.sv).toContain('sett ut på ert bolag sedan')
  expect(company!.en).toContain('at your company since')
  expect(company!.ar).toContain('شركتكم')
  expect(administration!.sv).toContain('sett ut på er förvaltning sedan')
  expect(administration!.en).toContain('at your administration since')
  expect(administration!.ar).toContain('إدارتكم')
})

test('prints both kinds in the untailored master', () => {
  expect(masterWording(standardGuide.parts[0]!.prompts[0]!, 'Exempelstad').sv).toContain(
    'på er förvaltning/bolag sedan',
  )
})

test('fills every slot, and changes nothing but slots', () => {
  expect(JSON.stringify(toCompany())).not.toMatch(/\{(organisation|name|place)\}/)
  const leaf = (key: string) => promptsOf(toCompany()).find((prompt) => prompt.key === key)
  expect(leaf('action_city_spaces')?.wording.sv).toBe(
    'Stadens rum. Vi ska göra Exempelstad tillgängligt och inkluderande.',
  )
  expect(leaf('plan_change')).toEqual(promptsOf(standardGuide).find((prompt) => prompt.key === 'plan_change'))
  expect(toCompany().parts[0]?.intro?.sv).toContain('Hamnen AB')
})

test('takes a name as it is written, whatever it holds', () => {
  const name = '$& {place} AB'
  const made = tailor(standardGuide, {
    organisation: { name, kind: 'company' },
    place: 'X',
    tailoring: untouched,
  })
  expect(made.parts[0]?.intro?.sv).toContain(name)
})

test('does not change when the guide does', () => {
  const guide = structuredClone(standardGuide)
  const made = toCompany(guide)
  const before = structuredClone(made)
  guide.parts[0]!.prompts[0]!.wording.sv = 'Något annat'
  guide.parts[1]!.prompts[0]!.questions.pop()
  guide.families[0]!.children.pop()
  expect(made).toEqual(before)
  expect(form.parse(made)).toEqual(made)
})

test('does not change the guide', () => {
  const before = structuredClone(standardGuide)
  toCompany(standardGuide, { hidden: ['message'], added: [{ part: 'ahead', prompt: own }] })
  expect(standardGuide).toEqual(before)
})

test('leaves hidden leaves out, and a part with none', () => {
  const made = toCompany(standardGuide, { hidden: ['challenges', 'success_factors', 'message'], added: [] })
  expect(promptsOf(made)).toHaveLength(13)
  expect(made.parts.map((part) => part.key)).toEqual(['so_far', 'actions', 'ahead', 'support'])
})

test('puts an added leaf at the end of its part, with its slots filled', () => {
  const made = toCompany(standardGuide, { hidden: [], added: [{ part: 'ahead', prompt: own }] })
  const last = made.parts.find((part) => part.key === 'ahead')?.prompts.at(-1)
  expect(last?.wording).toEqual({ sv: 'Hur går det på ert bolag i Exempelstad?' })
})

test('asks only the kinds of organisation that are meant', () => {
  const guide = structuredClone(standardGuide)
  guide.parts[0]!.prompts[0]!.questions[1]!.only = ['administration']
  guide.parts[0]!.prompts[1]!.only = ['administration']
  const keys = questionsOf(toCompany(guide)).map((one) => one.key)
  expect(keys).not.toContain('so_far.implementationStage')
  expect(keys).not.toContain('awareness.text')
  expect(keys).toContain('development.text')
})

test('finds a question by the key of its answer', () => {
  const made = toCompany()
  expect(findQuestion(made, 'challenges.challengeCodes')).toMatchObject({
    part: { key: 'challenges' },
    prompt: { number: '4a' },
    question: { kind: 'choices' },
  })
  expect(findQuestion(made, 'nowhere.text')).toBeUndefined()
  const keys = questionsOf(made).map((one) => one.key)
  expect(new Set(keys).size).toBe(keys.length)
})
