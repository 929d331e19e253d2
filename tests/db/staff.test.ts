import { randomUUID } from 'node:crypto'
import { listMemberships } from '@/db/people'
import { addStaff, listStaff, revokeStaff } from '@/db/staff'
import type { Caller, MunicipalRole } from '@/people/role'
import { reasonOf } from '../database'
import { make, type SmallRound } from '../small-round'
import { twoTowns } from '../two-towns'

let here: SmallRound
let there: SmallRound
const { as, owner, database } = twoTowns((one, other) => {
  here = one
  there = other
})
const newUser = async (email = `${randomUUID()}@example.org`) => {
  const id = randomUUID()
  await owner()`insert into identity.account (id, name, email) values (${id}, 'Ny', ${email})`
  return { userId: id, email }
}
const add = (one: { userId: string; email: string }, role: MunicipalRole, caller: Caller = here.strategist) =>
  as(caller, (tx) => addStaff(tx, caller, { name: 'Ny Person', role, ...one }, make()))
const revoke = (person: string, caller: Caller = here.strategist) =>
  as(caller, (tx) => revokeStaff(tx, caller, person, new Date()))
const rolesOf = async (userId: string) => (await listMemberships(database(), userId)).map((one) => one.role)
const listed = async (email: string) =>
  (await as(here.strategist, listStaff)).find((one) => one.email === email)

test('whoever is added comes in with the role, is written to once, and the trail says who did it', async () => {
  const one = await newUser()
  expect(await add(one, 'note_taker')).toEqual({ added: true })
  expect(await rolesOf(one.userId)).toEqual(['note_taker'])
  const found = await listed(one.email)
  expect(found).toMatchObject({ role: 'note_taker', revoked: false, letter: { state: 'waiting' } })
  const letters = await owner()`select kind, dialogue_id from letter where person_id = ${found!.person}`
  expect([...letters]).toEqual([{ kind: 'welcome', dialogue_id: null }])
  const [entry] = await owner()`select person_id, detail from audit_entry where subject = ${found!.person}`
  expect(entry).toEqual({ person_id: here.strategist.person, detail: { role: 'note_taker' } })
})

test('the same address again gives another role, whatever case it is written in', async () => {
  const one = await newUser()
  await add(one, 'reader')
  expect(await add({ ...one, email: one.email.toUpperCase() }, 'strategist')).toEqual({ added: true })
  expect(await rolesOf(one.userId)).toEqual(['strategist'])
})

test('somebody whose access was taken away is let in again by being added', async () => {
  const one = await newUser()
  await add(one, 'reader')
  const { person } = (await listed(one.email))!
  expect(await revoke(person)).toEqual({ revoked: true })
  expect(await rolesOf(one.userId)).toEqual([])
  expect(await listed(one.email)).toMatchObject({ revoked: true, letter: { state: 'withdrawn' } })
  expect(await revoke(person)).toEqual({ revoked: true })
  await add(one, 'note_taker')
  expect(await rolesOf(one.userId)).toEqual(['note_taker'])
})

test('an address that answers for an organisation stays there, and nothing is written', async () => {
  expect(await add(here.anna, 'strategist')).toBe('holds-another-role')
  expect(await rolesOf(here.anna.userId)).toEqual(['representative'])
  expect(await owner()`select 1 from letter where person_id = ${here.anna.person}`).toHaveLength(0)
  expect(await revoke(here.anna.person)).toBe('not-found')
  expect(await rolesOf(here.anna.userId)).toEqual(['representative'])
})

test('nobody changes their own role or takes their own access away', async () => {
  expect(await add(here.strategist, 'reader')).toBe('not-yourself')
  expect(await revoke(here.strategist.person)).toBe('not-yourself')
  expect(await rolesOf(here.strategist.userId)).toEqual(['strategist'])
})

test('two strategists who take each other’s access away at once leave one of them', async () => {
  for (let times = 0; times < 10; times++) {
    const one = await newUser()
    await add(one, 'strategist')
    const { person } = (await listed(one.email))!
    const other: Caller = { municipality: here.municipality, person, role: 'strategist' }
    const done = await Promise.all([revoke(person), revoke(here.strategist.person, other)])
    expect(done.filter((answer) => typeof answer === 'object')).toHaveLength(1)
    const [row] = await owner()`select count(*)::int as left from person
      where municipality_id = ${here.municipality} and role = 'strategist' and revoked_at is null`
    expect(row!.left).toBe(1)
    await owner()`update person set revoked_at = null where id = ${here.strategist.person}`
    await owner()`update person set revoked_at = now() where id = ${person}`
  }
})

test('only a strategist may, and only at home', async () => {
  const one = await newUser()
  for (const caller of [here.noteTaker, here.reader, here.anna])
    expect(await reasonOf(add(one, 'reader', caller))).toMatch(/row-level security/)
  expect(await revoke(here.noteTaker.person, there.strategist)).toBe('not-found')
  expect(await rolesOf(here.noteTaker.userId)).toEqual(['note_taker'])
  expect((await as(there.strategist, listStaff)).map((one) => one.person)).not.toContain(
    here.strategist.person,
  )
})

test('a welcome goes to nobody who answers for an organisation, and no other letter goes without a dialogue', async () => {
  const write = (kind: string, person: string) =>
    as(here.strategist, (tx) =>
      tx.execute(
        `insert into letter (municipality_id, once, person_id, kind, created_at, due_at)
          values ('${here.municipality}', '${randomUUID()}', '${person}', '${kind}', now(), now())`,
      ),
    )
  expect(await reasonOf(write('welcome', here.anna.person))).toMatch(/row-level security/)
  expect(await reasonOf(write('reminder', here.noteTaker.person))).toMatch(/row-level security|check/)
  expect(await reasonOf(write('welcome', here.noteTaker.person))).toBe('done')
})
