import { checkValue, isAnswered, standingAmong, standingOf } from '../../answers/reading'
import type { Value } from '../../answers/value'
import type { Question } from '../../guide/question'

const label = { sv: 'Vad?' }
const option = (code: string) => ({ code, label })
const text: Question = { kind: 'text', facet: 'text', label }
const choice: Question = {
  kind: 'choice',
  facet: 'budget',
  label,
  options: ['yes', 'no', 'nothing'].map(option),
}
const choices: Question = { kind: 'choices', facet: 'grounds', label, options: ['sex'].map(option) }
const list: Question = { kind: 'list', facet: 'ideas', label, entry: label, fields: [text] }

test.each<[Question, Value | null, boolean, string]>([
  [text, null, false, 'not_answered'],
  [text, { text: ' \n' }, false, 'not_answered'],
  [text, { text: 'no' }, true, 'answered'],
  [text, { cleared: true }, false, 'not_answered'],
  [choice, { choice: 'yes' }, true, 'answered'],
  [choice, { choice: 'no' }, true, 'explicit_no'],
  [choice, { choice: 'nothing' }, true, 'explicit_no'],
  [choice, { withheld: 'dont_know' }, true, 'dont_know'],
  [choice, { withheld: 'declined' }, true, 'declined'],
  [choice, { withheld: 'not_our_area' }, true, 'not_relevant'],
  [choices, { choices: ['sex'] }, true, 'answered'],
  [choices, { choices: [] }, true, 'explicit_no'],
  [list, { items: [] }, false, 'not_answered'],
  [list, { items: [{ id: 'a', fields: { text: '' } }] }, false, 'not_answered'],
  [list, { items: [{ id: 'a', fields: { text: 'Kurs' } }] }, true, 'answered'],
])('%# a blank is never a no: %j with %j', (question, value, answered, standing) => {
  expect(isAnswered(value)).toBe(answered)
  expect(standingOf(question, value)).toBe(standing)
})

test.each<[Value | null, Value | null, string]>([
  [null, { choice: 'no' }, 'explicit_no'],
  [{ cleared: true }, { choice: 'no' }, 'explicit_no'],
  [null, { choice: 'yes' }, 'not_answered'],
  [null, { withheld: 'dont_know' }, 'not_answered'],
  [null, null, 'not_answered'],
  [{ choices: ['sex'] }, { choice: 'no' }, 'answered'],
  [{ withheld: 'declined' }, { choice: 'no' }, 'declined'],
])('%# what another answer says no to: %j where it says %j', (value, said, standing) => {
  const question: Question = { ...choices, noWhen: { key: 'a.budget', code: 'no' } }
  const valueAt = (key: string) => (key === 'a.budget' ? said : null)
  expect(standingAmong(question, value, valueAt)).toBe(standing)
  expect(standingAmong(choices, value, valueAt)).toBe(standingOf(choices, value))
})

test('refuses a value of another kind', () => {
  expect(checkValue(text, { choice: 'yes' })).toBe('wrong-kind')
  expect(checkValue(choice, { choice: 'yes' })).toBeNull()
})
