import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { listSideBySide } from '@/db/answers-side-by-side'
import { saveAnswer } from '@/db/answers'
import { asCaller, open, type Database, type Tx } from '@/db/client'
import { listColleagues } from '@/db/dialogue'
import { listExamples, listRoundOrganisations } from '@/db/examples'
import { listGrid } from '@/db/grid'
import { listParticipants } from '@/db/invitation'
import { migrate } from '@/db/migrate'
import { listOrganisations, listProgress } from '@/db/round'
import { listStaff } from '@/db/staff'
import { listSupport } from '@/db/support'
import { createUnorderedDatabase } from '../database'
import { sendAsRead } from '../send-as-read'
import { insertSmallRound, make, type SmallRound } from '../small-round'

let made: Awaited<ReturnType<typeof createUnorderedDatabase>>
let owner: postgres.Sql
let database: Database
let round: SmallRound
const inOrder = ['Alfa', 'Zoo', 'Åsen', 'Ängen', 'Örnen']

const send = (caller: SmallRound['anna'], dialogue: string) =>
  asCaller(database, caller, async (tx) => {
    const value = { choices: ['time'] }
    const save = { key: 'a.wanted', parents: [], operation: randomUUID(), value }
    expect(await saveAnswer(tx, caller, dialogue, save, make())).toMatchObject({ late: false })
    await sendAsRead(tx, caller, dialogue, make())
  })

/** A server's administrator may have made the database so: every letter by its number, in which Ä stands before Å. */
beforeAll(async () => {
  made = await createUnorderedDatabase()
  await migrate(made.url)
  owner = postgres(made.adminUrl, { max: 1, onnotice: () => {} })
  database = open(made.url, 2)
  round = await insertSmallRound(owner)
  const { municipality } = round
  const rename = (dialogue: string, name: string) =>
    owner`update organisation set name = ${name} where id = (select organisation_id from dialogue where id = ${dialogue})`
  await rename(round.dialogue, 'Ängen')
  await rename(round.otherDialogue, 'Åsen')
  for (const name of ['Örnen', 'Alfa', 'Zoo']) {
    const id = randomUUID()
    await owner`insert into organisation (municipality_id, id, key, name, kind) values (${municipality}, ${id}, ${`k-${id}`}, ${name}, 'administration')`
    await owner`insert into dialogue (municipality_id, id, round_id, organisation_id, tailoring, form)
      select municipality_id, gen_random_uuid(), round_id, ${id}, tailoring, form from dialogue where id = ${round.dialogue}`
  }
  const people = { anna: 'Ängla', bo: 'Åke', strategist: 'Örjan', noteTaker: 'Ävar', reader: 'Åsa' }
  for (const [one, name] of Object.entries(people))
    await owner`update person set name = ${name} where id = ${round[one as keyof typeof people].person}`
  const example = randomUUID()
  await owner`insert into learning_example (municipality_id, id, round_id, key, action, content)
    values (${municipality}, ${example}, ${round.round}, 'e', 1, '{}')`
  await owner`insert into learning_example_organisation (municipality_id, example_id, organisation_id)
    select municipality_id, ${example}, id from organisation where municipality_id = ${municipality}`
  await send(round.anna, round.dialogue)
  await send(round.cia, round.otherDialogue)
})
afterAll(async () => {
  await Promise.all([owner?.end(), database?.$client.end()])
  await made?.drop()
})

const ask = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => asCaller(database, round.strategist, work)

test('the database itself would put Ä before Å: the negative control', async () => {
  const rows = await owner`select name from organisation order by name`
  expect(rows.map((one) => one.name)).toEqual(['Alfa', 'Zoo', 'Ängen', 'Åsen', 'Örnen'])
})

test('organisations stand in Swedish order on every page, whatever collation the database was made with', async () => {
  expect((await ask((tx) => listProgress(tx, round.round))).map((one) => one.organisation)).toEqual(inOrder)
  expect((await ask((tx) => listGrid(tx, round.round, [1]))).map((one) => one.name)).toEqual(inOrder)
  expect((await ask((tx) => listSideBySide(tx, round.round, ['a.text']))).map((one) => one.name)).toEqual(
    inOrder,
  )
  expect((await ask(listOrganisations)).map((one) => one.name)).toEqual(inOrder)
  expect(await ask((tx) => listRoundOrganisations(tx, { id: round.round, factsOnly: false }))).toEqual(
    inOrder,
  )
  expect((await ask((tx) => listExamples(tx, round.round)))[0]!.organisations).toEqual(inOrder)
  const support = await ask((tx) => listSupport(tx, round.round, 'wanted', [], ['time']))
  expect(
    [support.answered, support.others[0]!.organisations].map((list) => list.map((one) => one.name)),
  ).toEqual([
    ['Åsen', 'Ängen'],
    ['Åsen', 'Ängen'],
  ])
})

test('so do people', async () => {
  expect((await ask(listStaff)).map((one) => one.name)).toEqual(['Åsa', 'Ävar', 'Örjan'])
  expect((await ask((tx) => listParticipants(tx, round.dialogue))).map((one) => one.name)).toEqual([
    'Åke',
    'Ängla',
  ])
  expect((await ask((tx) => listColleagues(tx, round.dialogue))).map((one) => one.name)).toEqual([
    'Åke',
    'Ängla',
  ])
  const own = (await ask((tx) => listProgress(tx, round.round))).find(
    (one) => one.dialogue === round.dialogue,
  )!
  expect(own.people.map((one) => one.name)).toEqual(['Åke', 'Ängla'])
})
