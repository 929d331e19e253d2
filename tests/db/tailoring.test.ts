import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { saveAnswer } from '@/db/answers'
import { asCaller, open, type Database } from '@/db/client'
import { asImporter } from '@/db/portable/as-importer'
import { exportRound } from '@/db/portable/export-round'
import { findTailoring, saveTailoring, type Wish } from '@/db/tailoring'
import { answerKey, promptsOf } from '@/guide/guide'
import { portableRound } from '@/report/portable-round'
import { withDatabase } from '../database'
import { insertSmallRound, make, type SmallRound } from '../small-round'
import { sendAsRead } from '../send-as-read'

const made = withDatabase()
let database: Database
let owner: postgres.Sql
let round: SmallRound

beforeAll(() => {
  database = open(made.url(), 2)
  owner = postgres(made.adminUrl(), { max: 1, onnotice: () => {} })
})
beforeEach(async () => {
  round = await insertSmallRound(owner)
})
afterAll(() => Promise.all([database.$client.end(), owner.end()]))

const tailorTo = (wished: Partial<Wish>) =>
  asCaller(database, round.strategist, (tx) =>
    saveTailoring(tx, round.strategist, round.dialogue, { hidden: [], added: [], ...wished }, make()),
  )
const formNow = async () =>
  (await asCaller(database, round.strategist, (tx) => findTailoring(tx, round.dialogue)))!.form
const keysNow = async () => promptsOf(await formNow()).map(({ key }) => key)
const write = (key: string, text = 'Skrivet.') =>
  asCaller(database, round.anna, (tx) =>
    saveAnswer(
      tx,
      round.anna,
      round.dialogue,
      { key, parents: [], operation: randomUUID(), value: { text } },
      make(),
    ),
  )

test('a question is hidden from one organisation and asked again, and no other’s form changes', async () => {
  const others = () => owner`select form from dialogue where id = ${round.otherDialogue}`
  const before = await others()
  expect(await tailorTo({ hidden: ['b', 'weather'] })).toEqual({ prompts: 1 })
  expect(await keysNow()).toEqual(['a'])
  expect(await write('b.text')).toBe('unknown-question')
  expect(await tailorTo({})).toEqual({ prompts: 2 })
  expect(await write('b.text')).toMatchObject({ late: false })
  expect(await others()).toEqual(before)
})

test('a question of the organisation’s own stands last in its part, is answered and sent, and keeps its key', async () => {
  expect(
    await tailorTo({ added: [{ part: 'first', wording: { sv: 'Hur gick det med tvättstugan?' } }] }),
  ).toEqual({
    prompts: 3,
  })
  const own = promptsOf(await formNow()).at(-1)!
  expect(own).toMatchObject({ number: '+', wording: { sv: 'Hur gick det med tvättstugan?' } })
  expect(await write(answerKey(own, { facet: 'text' }), 'Bra.')).toMatchObject({ late: false })
  const kept = {
    part: 'first',
    key: own.key,
    wording: { sv: 'En annan lydelse ändrar inte det som är besvarat.' },
  }
  expect(await tailorTo({ hidden: ['b'], added: [kept] })).toEqual({ prompts: 2 })
  expect(promptsOf(await formNow()).at(-1)).toEqual(own)
  await asCaller(database, round.anna, (tx) => sendAsRead(tx, round.anna, round.dialogue, make()))
  expect(
    await owner`select standing from submission_answer where key = ${answerKey(own, { facet: 'text' })}`,
  ).toEqual([{ standing: 'answered' }])
})

test('a question that has been answered is not taken away, nor the last one, and nothing is changed in a form that was sent', async () => {
  await write('a.text')
  expect(await tailorTo({ hidden: ['a'] })).toBe('form-in-use')
  expect(await tailorTo({ hidden: ['a', 'b'] })).toBe('malformed')
  expect(await tailorTo({ added: [{ part: 'weather', wording: { sv: 'Hur är vädret?' } }] })).toBe(
    'malformed',
  )
  expect(await keysNow()).toEqual(['a', 'b'])
  await asCaller(database, round.anna, (tx) => sendAsRead(tx, round.anna, round.dialogue, make()))
  expect(await tailorTo({ hidden: ['b'] })).toBe('already-sent')
  expect(await keysNow()).toEqual(['a', 'b'])
})

test('a question of its own is kept in each language that it was written in, and Swedish is asked for', async () => {
  const wording = { sv: 'Hur gick det?', en: 'How did it go?', ar: 'كيف سار ذلك؟' }
  expect(await tailorTo({ added: [{ part: 'first', wording }] })).toEqual({ prompts: 3 })
  expect(promptsOf(await formNow()).at(-1)!.wording).toEqual(wording)
  const file = await asImporter(database, round.municipality, (tx) => exportRound(tx, round.round))
  const added = portableRound.parse(file).dialogues.flatMap((one) => one.tailoring.added)
  expect(added.map((one) => one.prompt.wording)).toEqual([wording])
  const lacking = { sv: '', en: 'How did it go?' }
  expect(await tailorTo({ added: [{ part: 'first', wording: lacking }] })).toBe('text-without-swedish')
  expect(promptsOf(await formNow()).at(-1)!.wording).toEqual(wording)
})

test('a guide that has been published is not changed', async () => {
  await owner`update guide_version set published_at = now() where municipality_id = ${round.municipality}`
  for (const change of [
    owner`update guide_version set content = '{}' where municipality_id = ${round.municipality}`,
    owner`delete from guide_version where municipality_id = ${round.municipality}`,
  ])
    await expect(change).rejects.toThrow(/guide_version is append-only/)
})
