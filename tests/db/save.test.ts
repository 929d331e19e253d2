import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import type { Saved } from '@/answers/save'
import type { Value } from '@/answers/value'
import { saveAnswer } from '@/db/answers'
import { asCaller, open, type Database } from '@/db/client'
import type { Caller } from '@/people/role'
import { withDatabase } from '../database'
import { sendAsRead } from '../send-as-read'
import { insertSmallRound, type SmallRound } from '../small-round'

const made = withDatabase()
let annas: Database
let bos: Database
let owner: postgres.Sql
let round: SmallRound

beforeAll(() => {
  annas = open(made.url(), 6)
  bos = open(made.url(), 6)
  owner = postgres(made.adminUrl(), { max: 2, onnotice: () => {} })
})
beforeEach(async () => {
  round = await insertSmallRound(owner)
})
afterAll(() => Promise.all([annas.$client.end(), bos.$client.end(), owner.end()]))

type Given = { key?: string; parents?: string[]; operation?: string; dialogue?: string }

const saveAs = async (
  database: Database,
  caller: Caller,
  value: Value,
  given: Given = {},
): Promise<Saved> => {
  const save = {
    key: given.key ?? 'a.text',
    parents: given.parents ?? [],
    operation: given.operation ?? randomUUID(),
    value,
  }
  const saved = await asCaller(database, caller, (tx) =>
    saveAnswer(tx, caller, given.dialogue ?? round.dialogue, save, { id: randomUUID, now: new Date() }),
  )
  if (typeof saved === 'string') throw new Error(`Refused: ${saved}`)
  return saved
}
const anna = (value: Value, given?: Given) => saveAs(annas, round.anna, value, given)
const bo = (value: Value, given?: Given) => saveAs(bos, round.bo, value, given)
const valuesOf = (saved: Saved) => saved.heads.map((one) => one.value)
const headsOf = (saved: Saved) => saved.heads.map((one) => one.id)

const listRevisions = () =>
  owner<
    { operation: string | null; value: { text: string } }[]
  >`select operation_id as operation, value from answer_revision
    where municipality_id = ${round.municipality} order by sequence`

describe('a replay', () => {
  test('finds its revision again and adds none', async () => {
    const operation = randomUUID()
    const first = await anna({ text: 'Vi har börjat.' }, { operation })
    expect(await anna({ text: 'Vi har börjat.' }, { operation })).toEqual(first)
    expect(await listRevisions()).toHaveLength(1)
  })

  test('twenty times at once is still one revision', async () => {
    const operation = randomUUID()
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, at) => (at % 2 ? anna : bo)({ text: 'Samma.' }, { operation })),
    )
    expect(new Set(all.map((one) => one.revision)).size).toBe(1)
    expect(await listRevisions()).toHaveLength(1)
  })

  test('under another question, in another dialogue or with another text is refused and tells nothing', async () => {
    const operation = randomUUID()
    await anna({ text: 'Bara här.' }, { operation })
    await expect(anna({ text: 'Bara här.' }, { operation, key: 'b.text' })).rejects.toThrow('operation-taken')
    await expect(anna({ text: 'Något annat.' }, { operation })).rejects.toThrow('operation-taken')
    const elsewhere = saveAs(
      annas,
      round.cia,
      { text: 'Bara här.' },
      { operation, dialogue: round.otherDialogue },
    )
    await expect(elsewhere).rejects.toMatchObject({
      cause: { constraint_name: 'answer_revision_municipality_id_operation_id_unique' },
    })
    expect(await listRevisions()).toHaveLength(1)
  })

  test('by a colleague, as where two share a browser, finds the same text on the same answer', async () => {
    const operation = randomUUID()
    const { revision } = await anna({ text: 'Vi har börjat.' }, { operation })
    expect((await bo({ text: 'Vi har börjat.' }, { operation })).revision).toBe(revision)
    await expect(bo({ text: 'Bos text.' }, { operation })).rejects.toThrow('operation-taken')
  })

  test('in another municipality is an operation of its own', async () => {
    const operation = randomUUID()
    await anna({ text: 'Här.' }, { operation })
    const other = await insertSmallRound(owner)
    const saved = await saveAs(annas, other.anna, { text: 'Där.' }, { operation, dialogue: other.dialogue })
    expect(valuesOf(saved)).toEqual([{ text: 'Där.' }])
  })

  test('the negative control: two operations with the same text are two revisions', async () => {
    await anna({ text: 'Samma.' })
    await anna({ text: 'Samma.' })
    expect((await listRevisions()).filter((one) => one.operation)).toHaveLength(2)
  })
})

describe('two people on one answer', () => {
  const base = 'Först kom branden. Sedan kom regnet. Till sist kom solen.'

  test('different sentences are merged', async () => {
    const { revision } = await anna({ text: base })
    await anna({ text: base.replace('branden', 'stormen') }, { parents: [revision] })
    const merged = await bo({ text: base.replace('solen', 'våren') }, { parents: [revision] })
    expect(valuesOf(merged)).toEqual([{ text: 'Först kom stormen. Sedan kom regnet. Till sist kom våren.' }])
  })

  test('texts that stand side by side stay there when one of the two writes on elsewhere in the text', async () => {
    const { revision } = await anna({ text: base })
    await anna({ text: base.replace('branden', 'stormen') }, { parents: [revision] })
    const own = await bo({ text: base.replace('branden', 'floden') }, { parents: [revision] })
    const on = await bo(
      { text: base.replace('branden', 'floden').replace('solen', 'våren') },
      { parents: [own.revision] },
    )
    expect(valuesOf(on)).toEqual([
      { text: base.replace('branden', 'stormen') },
      { text: base.replace('branden', 'floden').replace('solen', 'våren') },
    ])
    expect(on.heads.map((one) => one.author)).toEqual(['anna ', 'bo '])
  })

  test('so do ticks: what one has chosen is not unticked because the other ticks another', async () => {
    const key = 'a.wanted'
    await anna({ choices: ['money'] }, { key })
    const own = await bo({ choices: ['time'] }, { key })
    expect(own.heads).toHaveLength(2)
    const on = await bo({ choices: ['time', 'people'] }, { key, parents: [own.revision] })
    expect(valuesOf(on)).toEqual([{ choices: ['money'] }, { choices: ['time', 'people'] }])
  })

  test('the same sentence leaves both texts, until one with all of them as parents settles it', async () => {
    const { revision } = await anna({ text: base })
    await anna({ text: base.replace('regnet', 'snön') }, { parents: [revision] })
    const split = await bo({ text: base.replace('regnet', 'dimman') }, { parents: [revision] })
    expect(valuesOf(split)).toEqual([
      { text: base.replace('regnet', 'snön') },
      { text: base.replace('regnet', 'dimman') },
    ])
    expect(await owner`select conflicted from answer where dialogue_id = ${round.dialogue}`).toMatchObject([
      { conflicted: true },
    ])

    const settled = await anna({ text: 'Vi enades.' }, { parents: headsOf(split) })
    expect(valuesOf(settled)).toEqual([{ text: 'Vi enades.' }])
    expect(await owner`select conflicted from answer where dialogue_id = ${round.dialogue}`).toMatchObject([
      { conflicted: false },
    ])
  })

  test('choices are merged as sets', async () => {
    const { revision } = await anna({ choices: ['money'] }, { key: 'a.wanted' })
    await anna({ choices: ['money', 'time'] }, { key: 'a.wanted', parents: [revision] })
    const merged = await bo({ choices: ['people'] }, { key: 'a.wanted', parents: [revision] })
    expect(merged.heads).toHaveLength(1)
    expect(merged.heads[0]!.value).toEqual({ choices: expect.arrayContaining(['people', 'time']) })
    expect(merged.heads[0]!.value).not.toEqual({ choices: expect.arrayContaining(['money']) })
  })

  test.each([
    ['each unticks one of two', ['money', 'time'], ['time'], ['money']],
    ['one says none, the other ticks another', ['money'], ['time'], []],
    ['one says none, the other ticks one more', ['money'], ['money', 'time'], []],
  ])('"none of these" is neither made nor lost by a merge: %s', async (_case, before, annas, bos) => {
    const key = 'a.wanted'
    const { revision } = await anna({ choices: before }, { key })
    await anna({ choices: annas }, { key, parents: [revision] })
    const split = await bo({ choices: bos }, { key, parents: [revision] })
    expect(valuesOf(split)).toEqual([{ choices: annas }, { choices: bos }])
  })

  test('entries of a list are merged by their ids', async () => {
    const item = (id: string, name: string) => ({ id, fields: { name } })
    const key = 'a.list'
    const { revision } = await anna({ items: [item('1', 'Ett')] }, { key })
    await anna({ items: [item('1', 'Ett'), item('2', 'Två')] }, { key, parents: [revision] })
    const merged = await bo({ items: [item('1', 'Ett'), item('3', 'Tre')] }, { key, parents: [revision] })
    expect(merged.heads).toHaveLength(1)
    const { items } = merged.heads[0]!.value as { items: { id: string }[] }
    expect(items.map((one) => one.id).sort()).toEqual(['1', '2', '3'])
  })
})

test('whoever saves has opened the form, also where two save at once in one that nobody has begun', async () => {
  await owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    await tx`update dialogue set state = 'invited' where id = ${round.dialogue}`
    await tx`update participant set opened_at = null where dialogue_id = ${round.dialogue}`
  })
  await Promise.all([anna({ text: 'Ett.' }), bo({ text: 'Två.' }, { key: 'b.text' })])
  expect(await owner`select state from dialogue where id = ${round.dialogue}`).toEqual([
    { state: 'preparing' },
  ])
  const moves = await owner`select detail from audit_entry where subject = ${round.dialogue}`
  expect(moves.map((one) => one.detail)).toEqual([{ from: 'invited', to: 'preparing' }])
  const opened =
    await owner`select 1 from participant where dialogue_id = ${round.dialogue} and opened_at is not null`
  expect(opened).toHaveLength(1)
})

test('a save after sending is kept, marked late and outside what was sent', async () => {
  const { revision } = await anna({ text: 'I tid.' })
  await asCaller(annas, round.anna, (tx) =>
    sendAsRead(tx, round.anna, round.dialogue, { id: randomUUID, now: new Date() }),
  )
  const late = await bo({ text: 'För sent.' }, { parents: [revision] })
  expect(late).toMatchObject({ late: true, heads: [{ value: { text: 'För sent.' } }] })
  expect(
    await owner`select revision_id as id from submission_answer where dialogue_id = ${round.dialogue} and revision_id is not null`,
  ).toEqual([{ id: revision }])
})

test('a parent of another answer or from nowhere is no parent', async () => {
  const elsewhere = await anna({ text: 'Här.' }, { key: 'b.text' })
  await anna({ text: 'Ett.' })
  const saved = await bo({ text: 'Två.' }, { parents: [elsewhere.revision, randomUUID()] })
  expect(saved.heads).toHaveLength(2)
})

test('500 first saves by two people at once: no error, both texts in the history', async () => {
  for (let from = 0; from < 500; from += 25) {
    round = await insertSmallRound(owner)
    const dialogues = await addDialogues(25)
    const pairs = dialogues.map((dialogue, at) => ({
      dialogue,
      texts: [`Anna skriver ${from + at}.`, `Bo skriver ${from + at}.`] as const,
    }))
    await Promise.all(
      pairs.flatMap(({ dialogue, texts: [ours, theirs] }) => [
        anna({ text: ours }, { dialogue }),
        bo({ text: theirs }, { dialogue }),
      ]),
    )
    const found = (await listRevisions()).map((one) => one.value.text)
    expect(pairs.flatMap((one) => one.texts).filter((text) => !found.includes(text))).toEqual([])
  }
})

const addDialogues = async (count: number): Promise<string[]> => {
  const ids = Array.from({ length: count }, () => randomUUID())
  const organisations = ids.map(() => randomUUID())
  await owner`insert into organisation (municipality_id, id, key, name, kind)
    select ${round.municipality}, id, id::text, 'Org', 'company' from unnest(${organisations}::uuid[]) id`
  await owner`insert into dialogue (municipality_id, id, round_id, organisation_id, state, tailoring, form)
    select municipality_id, one.id, round_id, one.organisation, state, tailoring, form
    from dialogue, unnest(${ids}::uuid[], ${organisations}::uuid[]) as one (id, organisation) where dialogue.id = ${round.dialogue}`
  await owner`insert into participant (municipality_id, dialogue_id, person_id)
    select ${round.municipality}, dialogue, person from unnest(${ids}::uuid[]) dialogue, unnest(${[round.anna.person, round.bo.person]}::uuid[]) person`
  return ids
}

type Write = (text: string, parents: string[]) => Promise<string[]>

/** Each writes on from what was last seen, as a browser does, so that the other's saves come in between. */
const storm = async (count: number, name: string, write: Write): Promise<string[]> => {
  const texts: string[] = []
  let parents: string[] = []
  for (let at = 0; at < count; at++) {
    const text = `${name} skriver mening ${at}.`
    texts.push(text)
    parents = await write(text, parents)
  }
  return texts
}

// Ten times as many, through the built app: tests/faults/load.test.ts.
test('2 x 500 saves on one answer: every text is a revision, and there are exactly 1,000 of the clients', async () => {
  const texts = await Promise.all([
    storm(500, 'Anna', async (text, parents) => headsOf(await anna({ text }, { parents })).slice(-20)),
    storm(500, 'Bo', async (text, parents) => headsOf(await bo({ text }, { parents })).slice(-20)),
  ])
  const revisions = await listRevisions()
  const written = new Set(revisions.map((one) => one.value.text))
  expect(texts.flat().filter((text) => !written.has(text))).toEqual([])
  expect(revisions.filter((one) => one.operation)).toHaveLength(1000)
})

test('the negative control: where the last write wins, the same storm loses texts', async () => {
  await owner`create table if not exists naive (text text)`
  await owner`truncate naive`
  await owner`insert into naive values ('')`
  // Left to chance, one may have written everything before the other's connection is up.
  let reading = 0
  let bothHaveRead = () => {}
  const read = new Promise<void>((done) => (bothHaveRead = done))
  const write: Write = async (text) => {
    const [{ text: before } = { text: '' }] = await owner<{ text: string }[]>`select text from naive`
    if (++reading === 2) bothHaveRead()
    await read
    await owner`update naive set text = ${`${before} ${text}`}`
    return []
  }
  const texts = (await Promise.all([storm(100, 'Anna', write), storm(100, 'Bo', write)])).flat()
  const [{ text: kept } = { text: '' }] = await owner<{ text: string }[]>`select text from naive`
  expect(texts.filter((text) => !kept.includes(text)).length).toBeGreaterThan(0)
})
