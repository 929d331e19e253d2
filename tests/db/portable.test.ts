import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import postgres from 'postgres'
import { ensureAccounts } from '@/db/accounts'
import { asCaller, open, openIdentity, type Database } from '@/db/client'
import { asImporter } from '@/db/portable/as-importer'
import { exportRound } from '@/db/portable/export-round'
import { importRound } from '@/db/portable/import-round'
import { saveScale } from '@/db/scale'
import { earlierTrail, municipality } from '@/db/schema'
import { checkRound } from '@/report/check-round'
import { orderRound } from '@/report/order-round'
import type { PortableRound } from '@/report/portable-round'
import { createDatabase } from '../database'
import { sampleRound } from '../report/sample-round'

let made: Awaited<ReturnType<typeof createDatabase>>
let database: Database
let identity: ReturnType<typeof openIdentity>
let owner: postgres.Sql

beforeAll(async () => {
  made = await createDatabase()
  database = open(made.url, 2)
  identity = openIdentity(made.url)
  owner = postgres(made.adminUrl, { max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await Promise.all([database.$client.end(), identity.$client.end(), owner.end()])
  await made.drop()
})

const addMunicipality = async () => {
  const municipalityId = randomUUID()
  await asImporter(database, municipalityId, (tx) =>
    tx.insert(municipality).values({ municipalityId, name: 'Björkvik' }),
  )
  return municipalityId
}

const take = (
  municipalityId: string,
  round: PortableRound,
  given: { id?: () => string; letsStaffIn?: boolean } = {},
) =>
  asImporter(database, municipalityId, (tx) =>
    importRound(tx, municipalityId, round, {
      accountsOf: (people) => ensureAccounts(identity, people),
      letsStaffIn: true,
      id: randomUUID,
      now: new Date(),
      ...given,
    }),
  )

const checked = (file: unknown): PortableRound => {
  const found = checkRound(file)
  if (Array.isArray(found)) throw new Error(JSON.stringify(found))
  return found
}

const give = (municipalityId: string, roundId: string) =>
  asImporter(database, municipalityId, (tx) => exportRound(tx, roundId))

const countRows = async (municipalityId: string) => {
  const tables = await owner`select tablename as name from pg_tables where schemaname = 'public' order by 1`
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] =
      await owner`select count(*)::int as count from ${owner(name)} where municipality_id = ${municipalityId}`
    counts[name] = row!.count
  }
  return counts
}

test('gives out what was taken in, and that file again is the same', async () => {
  const here = await addMunicipality()
  const first = await give(here, (await take(here, sampleRound())).roundId)
  expect(first).toEqual(orderRound(sampleRound()))

  const there = await addMunicipality()
  const again = await give(there, (await take(there, checked(JSON.parse(JSON.stringify(first))))).roundId)
  expect(JSON.stringify(again)).toBe(JSON.stringify(first))
})

test("takes in a file of version 1, gives it out as today's, and knows it again", async () => {
  const here = await addMunicipality()
  const old: unknown = JSON.parse(readFileSync('tests/report/round-version-1.json', 'utf8'))
  expect(old).toMatchObject({ version: 1 })
  const { roundId } = await take(here, checked(old))
  const out = await give(here, roundId)
  expect(out).toMatchObject({ version: 2, findings: [], trail: [], round: { signsOff: false, scale: null } })
  expect(out.headings!.flatMap(({ conclusions }) => conclusions.map(({ key }) => key))).toContain('H1')
  expect(out.dialogues.map(({ answers }) => answers)).toEqual(
    (old as PortableRound).dialogues.map(({ answers }) => answers),
  )
  expect(await take(here, checked(old))).toMatchObject({ changed: false })
  expect(await take(here, out)).toMatchObject({ changed: false })
})

test("another installation's trail is kept beside our chain, never in it, and goes out again before our own", async () => {
  const here = await addMunicipality()
  const { roundId } = await take(here, sampleRound())
  const own = await owner`select what from audit_entry where municipality_id = ${here} order by sequence`
  expect(own.map(({ what }) => what)).toEqual(['round.imported'])
  const [astrid] = await owner`select id from person where municipality_id = ${here} and role = 'strategist'`
  const caller = { municipality: here, person: astrid!.id as string, role: 'strategist' as const }
  await asCaller(database, caller, (tx) =>
    saveScale(tx, caller, roundId, null, new Date('2018-12-01T08:00:00Z')),
  )
  const { trail } = await give(here, roundId)
  expect(trail.map(({ what, organisation }) => [what, organisation])).toEqual([
    ['participant.invited', 'vatten'],
    ['finding.published', null],
    ['round.scale', null],
  ])
  await expect(owner`update earlier_trail set what = 'other'`).rejects.toThrow('append-only')
  const seen = await asCaller(database, { ...caller, role: 'note_taker' }, (tx) =>
    tx.select().from(earlierTrail),
  )
  expect(seen).toEqual([])
})

test('a link is in no file, and when it was made is', async () => {
  const here = await addMunicipality()
  const { roundId } = await take(here, sampleRound())
  const [ella] = await owner`select p.id as person, t.dialogue_id as dialogue from person p
    join participant t on t.person_id = p.id join dialogue d on d.id = t.dialogue_id and d.state = 'preparing'
    where p.municipality_id = ${here} and p.email like 'ella@%'`
  const at = new Date('2026-01-02T03:04:05Z')
  await owner`insert into invitation (municipality_id, person_id, dialogue_id, secret_hash, created_at, expires_at)
    values (${here}, ${ella!.person}, ${ella!.dialogue}, 'secret-canary', ${at}, ${at})`
  const out = await give(here, roundId)
  expect(JSON.stringify(out)).not.toContain('canary')
  expect(out.dialogues[0]!.participants[0]).toMatchObject({ invitedAt: at.toISOString() })
})

test('what colleagues say among themselves is in no file that a strategist takes out', async () => {
  const here = await addMunicipality()
  const { roundId } = await take(here, sampleRound())
  const [astrid] = await owner`select id from person where municipality_id = ${here} and role = 'strategist'`
  const seen = await asCaller(
    database,
    { municipality: here, person: astrid!.id, role: 'strategist' },
    (tx) => exportRound(tx, roundId),
  )
  expect(seen.dialogues.flatMap(({ comments }) => comments.map(({ audience }) => audience))).toEqual([
    'strategist',
  ])
  expect(Array.isArray(checkRound(JSON.parse(JSON.stringify(seen))))).toBe(false)
})

test('changes nothing when the same file comes twice', async () => {
  const here = await addMunicipality()
  await take(here, sampleRound())
  const before = await countRows(here)
  expect(await take(here, sampleRound())).toMatchObject({ changed: false })
  expect(await countRows(here)).toEqual(before)
  expect(before).toMatchObject({
    answer_revision: 11,
    answer_head: 8,
    submission: 2,
    audit_entry: 1,
    comment: 2,
    meeting: 1,
    attendance: 2,
    time_used: 1,
    confirmation: 2,
    sign_off: 1,
    finding: 2,
    finding_revision: 4,
    earlier_trail: 2,
  })
})

test.each<[string, string, (round: PortableRound) => void]>([
  [
    'another content under a known round',
    'round.key: round-exists-with-other-content',
    (r) => (r.dialogues[1]!.answers[0]!.revisions[0]!.value = { text: 'Annat.' }),
  ],
  [
    'revisions that belong to another round',
    'dialogues[0].answers[0].revisions[0]: revision-exists',
    (r) => (r.round.key = 'other'),
  ],
  [
    'comments that belong to another round',
    'dialogues[0].comments[0]: operation-exists',
    (r) => {
      r.round.key = 'other'
      for (const one of r.dialogues) Object.assign(one, { answers: [], submissions: [], codings: [] })
      for (const one of r.dialogues) one.state = 'preparing'
    },
  ],
  [
    'a plan that says something else',
    'plan: plan-exists-with-other-content',
    (r) => ((r.round.key = 'other'), (r.dialogues = []), (r.plan.name.sv = 'Annan')),
  ],
  [
    'a guide version that says something else',
    'guide: guide-exists-with-other-content',
    (r) => ((r.round.key = 'other'), (r.dialogues = []), (r.guide.title.sv = 'Annan')),
  ],
  [
    'an organisation of another kind',
    'organisations[0].kind: organisation-is-of-another-kind',
    (r) => ((r.round.key = 'other'), (r.dialogues = []), (r.organisations[0]!.kind = 'administration')),
  ],
])('refuses %s', async (_, fault, change) => {
  const here = await addMunicipality()
  await take(here, sampleRound())
  const before = await countRows(here)
  const other = structuredClone(sampleRound())
  change(other)
  await expect(take(here, other)).rejects.toThrow(fault)
  expect(await countRows(here)).toEqual(before)
})

test('a file gives nobody more rights than they have', async () => {
  const here = await addMunicipality()
  await take(here, sampleRound())
  const other = structuredClone(sampleRound())
  other.round.key = 'other'
  other.dialogues = []
  other.people[0]!.role = 'strategist'
  await take(here, other)
  const [sam] =
    await owner`select role from person where municipality_id = ${here} and email = 'sam@bjorkvik.example'`
  expect(sam!.role).toBe('representative')
})

const nils = {
  key: 'nils',
  name: 'Nils',
  email: 'nils@granne.example',
  language: null,
  role: 'strategist' as const,
}

test('staff whom a file brings stand as its authors and come in only where the municipality is made from it', async () => {
  const round = sampleRound()
  round.people.push(nils)
  const memberships = async (here: string) => {
    const [user] = await owner`select id from identity.account where email = ${nils.email}`
    return (
      await owner`select municipality from app_memberships(${user!.id as string}) where municipality = ${here}`
    ).length
  }
  const there = await addMunicipality()
  const taken = await take(there, round, { letsStaffIn: false })
  expect(taken.shutOut).toEqual(['Astrid', 'Nils'])
  expect(await memberships(there)).toBe(0)
  expect((await take(there, round, { letsStaffIn: false })).changed).toBe(false)
  const made = await addMunicipality()
  expect((await take(made, round)).shutOut).toEqual([])
  expect(await memberships(made)).toBe(1)
})

test('a file that is refused makes no account of anybody in it', async () => {
  const here = await addMunicipality()
  await take(here, sampleRound())
  const other = sampleRound()
  other.people.push({ ...nils, email: 'refused@granne.example' })
  other.plan = { ...other.plan, name: { sv: 'En annan plan' } }
  other.round.key = 'other'
  other.dialogues = []
  await expect(take(here, other)).rejects.toThrow('plan')
  expect(await owner`select from identity.account where email = 'refused@granne.example'`).toHaveLength(0)
})

test('leaves nothing behind when a row fails late', async () => {
  const here = await addMunicipality()
  const before = await countRows(here)
  const broken = structuredClone(sampleRound())
  broken.learningExamples.push({ ...broken.learningExamples[0]!, key: 'sagostund' })
  await expect(take(here, broken)).rejects.toThrow()
  expect(await countRows(here)).toEqual(before)
})

test('a strategist takes out what was sent, came late or was shared, and no drafts', async () => {
  const here = await addMunicipality()
  const round = structuredClone(sampleRound())
  round.dialogues[1]!.draftSharedAt = null
  const { roundId } = await take(here, round)
  const [astrid] = await owner`select id from person where municipality_id = ${here} and role = 'strategist'`
  const caller = { municipality: here, person: astrid!.id as string, role: 'strategist' as const }
  const seen = await asCaller(database, caller, (tx) => exportRound(tx, roundId))
  const whole = await give(here, roundId)
  expect(seen.dialogues.map((one) => one.answers)).toEqual([[], whole.dialogues[1]!.answers])
  expect(Array.isArray(checkRound(seen))).toBe(false)
})

test("a draft between two sent versions leaves no false conflict in a strategist's file", async () => {
  const here = await addMunicipality()
  const round = structuredClone(sampleRound())
  const answer = round.dialogues[0]!.answers[0]!
  const [first, second] = answer.revisions
  const draft = { ...first!, id: randomUUID(), operation: null, parents: [first!.id] }
  answer.revisions.splice(1, 0, draft)
  second!.parents = [draft.id]
  const { roundId } = await take(here, round)
  const [astrid] = await owner`select id from person where municipality_id = ${here} and role = 'strategist'`
  const seen = await asCaller(
    database,
    { municipality: here, person: astrid!.id, role: 'strategist' },
    (tx) => exportRound(tx, roundId),
  )
  const shown = seen.dialogues[1]!.answers.find((one) => one.key === 'so_far.text')!.revisions
  expect(shown.map((one) => one.parents)).toEqual([[], [first!.id], [second!.id]])
})
