import { randomUUID } from 'node:crypto'
import { extendDialogue } from '@/db/extension'
import { hash, makeSecret } from '@/db/identity'
import { changeRound, findRoundToChange, type RoundChange } from '@/db/round-change'
import { listProgress } from '@/db/round'
import type { Caller } from '@/people/role'
import { make, type SmallRound } from '../small-round'
import { twoTowns } from '../two-towns'

let here: SmallRound
let there: SmallRound
const { as, owner } = twoTowns((one, other) => {
  here = one
  there = other
})
const standing = {
  name: 'Omgång här',
  opensOn: '2026-01-01',
  closesOn: '2026-12-01',
  contact: 'Kontoret',
  signsOff: false,
}
const harbour = { key: 'hamnen', name: 'Hamnen', kind: 'company' as const }
const change = (what: Partial<RoundChange>, caller: Caller = here.strategist, round = here.round) =>
  as(caller, (tx) => changeRound(tx, caller, round, { ...standing, organisations: [], ...what }, make()))
const found = () => as(here.strategist, (tx) => findRoundToChange(tx, here.round))
const asked = async () =>
  (await as(here.strategist, (tx) => listProgress(tx, here.round))).map((one) => one.organisation)

test('a new name, new days, another contact and whether heads sign off are kept, and the trail says so', async () => {
  const what = {
    name: 'Nytt namn',
    opensOn: '2026-02-01',
    closesOn: '2026-11-01',
    contact: 'Växeln',
    signsOff: true,
  }
  expect(await change(what)).toEqual({ round: here.round })
  expect(await found()).toMatchObject({ ...what, name: { sv: 'Nytt namn' } })
  const [entry] =
    await owner()`select what, person_id from audit_entry where subject = ${here.round} order by sequence desc limit 1`
  expect(entry).toEqual({ what: 'round.changed', person_id: here.strategist.person })
})

test('a name that is left as it is keeps its translations', async () => {
  await owner()`update round set name = ${owner().json({ sv: 'Omgång här', en: 'Round here' })} where id = ${here.round}`
  await change({ contact: 'Växeln' })
  expect((await found())!.name).toEqual({ sv: 'Omgång här', en: 'Round here' })
})

test('an organisation that comes later gets a form of its own; one that is asked already is left alone', async () => {
  const before = await asked()
  const [vard] = await owner()<
    { id: string; form: unknown }[]
  >`select id, form from dialogue where id = ${here.dialogue}`
  const again = { key: 'vard', name: 'vard här', kind: 'administration' as const }
  await change({ organisations: [again, harbour] })
  await change({ organisations: [harbour] })
  expect((await asked()).toSorted()).toEqual([...before, 'Hamnen'].toSorted())
  const [row] =
    await owner()`select d.form, d.state from dialogue d join organisation o on o.id = d.organisation_id
    where o.key = 'hamnen' and d.round_id = ${here.round}`
  expect(row!.state).toBe('invited')
  expect((row!.form as { organisation: object }).organisation).toMatchObject({
    name: 'Hamnen',
    kind: 'company',
  })
  const [same] = await owner()`select id, form from dialogue where id = ${here.dialogue}`
  expect(same).toEqual(vard)
})

test('two who add the same organisation at once make one dialogue', async () => {
  await Promise.all([1, 2, 3].map(() => change({ organisations: [harbour] })))
  expect((await asked()).filter((one) => one === 'Hamnen')).toHaveLength(1)
})

test('a later last day ends the extensions it overtakes, keeps those it does not, and links live on with it', async () => {
  const extend = (dialogue: string, to: string) =>
    as(here.strategist, (tx) => extendDialogue(tx, here.strategist, dialogue, to, new Date()))
  await extend(here.dialogue, '2026-12-05')
  await extend(here.otherDialogue, '2027-12-05')
  const link = randomUUID()
  await owner()`insert into invitation (municipality_id, id, person_id, dialogue_id, secret_hash, expires_at)
    values (${here.municipality}, ${link}, ${here.anna.person}, ${here.dialogue}, ${hash(makeSecret())}, now() + interval '1 day')`
  await change({ closesOn: '2027-06-01' })
  const rows = await owner()`select id, extended_to::text as to from dialogue where round_id = ${here.round}`
  expect(Object.fromEntries(rows.map((row) => [row.id, row.to]))).toEqual({
    [here.dialogue]: null,
    [here.otherDialogue]: '2027-12-05',
  })
  const [one] = await owner()`select expires_at > '2027-08-01' as lives from invitation where id = ${link}`
  expect(one!.lives).toBe(true)
})

test('only a strategist may, and only at home; a round of examples alone has nothing to change', async () => {
  for (const caller of [here.noteTaker, here.reader, here.anna]) {
    const answer = await change({}, caller).catch((error: Error) => error)
    expect(answer === 'not-found' || answer instanceof Error).toBe(true)
  }
  expect(await change({}, there.strategist)).toBe('not-found')
  expect((await found())!.contact).toBe('Kontakt här')
  await owner()`update round set facts_only = true where id = ${here.round}`
  expect(await change({})).toBe('not-found')
  expect(await found()).toBeUndefined()
})
