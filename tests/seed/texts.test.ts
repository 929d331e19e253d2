import { demoPeople } from '@/db/seed/demo/people'
import { demoRounds } from '@/db/seed/demo/rounds'
import { standardGuide } from '@/guide/standard/guide'

const rounds = demoRounds()
const texts = rounds.flatMap(({ dialogues }) =>
  dialogues.flatMap(({ answers }) =>
    answers.flatMap(({ revisions }) =>
      revisions.flatMap(({ value }) =>
        'text' in value
          ? [value.text]
          : 'items' in value
            ? value.items.flatMap(({ fields }) =>
                ['title', 'done', 'units', 'partners', 'targetGroups', 'idea', 'owner'].flatMap(
                  (key) => fields[key] ?? [],
                ),
              )
            : [],
      ),
    ),
  ),
)

test('no text holds a personal identity number, a telephone number or an address', () => {
  expect(texts.filter((text) => /\d{6}[-+ ]?\d{4}|\b0\d{1,3}[- ]?\d{5,}|\+46|@/.test(text))).toEqual([])
})

test('no text names a person of the demo', () => {
  const names = demoPeople.flatMap(({ name }) => name.split(' ')).filter((part) => part.length > 3)
  expect(texts.filter((text) => names.some((name) => new RegExp(`\\b${name}\\b`, 'u').test(text)))).toEqual(
    [],
  )
})

test('no text shows a code where a sentence belongs', () => {
  const codes = JSON.stringify(standardGuide.parts).match(/"code":"[a-z]+_[a-z_]+"/g) ?? []
  expect(codes.length).toBeGreaterThan(50)
  expect(texts.filter((text) => /[a-z]+_[a-z]+/.test(text))).toEqual([])
})

test('no sentence is used twice in the complete round', () => {
  const complete = rounds[0]!.dialogues.flatMap(({ answers }) =>
    answers.flatMap(({ revisions }) =>
      revisions.slice(-1).flatMap(({ value }) => ('text' in value ? [value.text] : [])),
    ),
  )
  const sentences = complete.flatMap((text) => text.split(/(?<=[.!?]) /)).filter((one) => one.length > 25)
  expect(sentences.filter((one, index) => sentences.indexOf(one) < index)).toEqual([])
})

test('every address of the demo ends where no mail can arrive', () => {
  expect(demoPeople.filter(({ email }) => !email.endsWith('@bjorkvik.example'))).toEqual([])
  expect(new Set(demoPeople.map(({ email }) => email)).size).toBe(demoPeople.length)
})
