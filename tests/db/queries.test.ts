import { randomUUID } from 'node:crypto'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { ensureAccounts } from '@/db/accounts'
import { listSideBySide } from '@/db/answers-side-by-side'
import { asCaller, connectAs, openIdentity, type Database, type Tx } from '@/db/client'
import { findDialogue, listAnsweredKeys, listAnswers, listOwnDialogues } from '@/db/dialogue'
import { listLeaves } from '@/db/leaves'
import { listChanges } from '@/db/meeting-words'
import { findSigning } from '@/db/sign-off'
import { countComments, listComments } from '@/db/comments'
import { listExamples, listSharedActivities } from '@/db/examples'
import { listEvidence, tallyFacets, tallyRules } from '@/db/findings'
import { listGrid } from '@/db/grid'
import { listHandedOver } from '@/db/hand-over'
import { countRevisions, listRevisions } from '@/db/history'
import { findSequence, meetInDialogue } from '@/db/presence'
import { asImporter } from '@/db/portable/as-importer'
import { importRound } from '@/db/portable/import-round'
import { findMeetingNow } from '@/db/meeting-now'
import { listPublications } from '@/db/publication'
import { findRoundFrame } from '@/db/round-frame'
import { findReminderDays } from '@/db/reminders'
import { listProgress, listRounds } from '@/db/round'
import * as schema from '@/db/schema'
import { completeRound } from '@/db/seed/demo/complete-round'
import { listSupport } from '@/db/support'
import { standardRules } from '@/findings/standard-rules'
import { standardGuide } from '@/guide/standard/guide'
import type { Caller } from '@/people/role'
import type { PortableRound } from '@/report/portable-round'
import { withDatabase } from '../database'

const given = withDatabase()
const { families } = standardGuide

/** What each page asks the database, as the page asks it. */
const pages: Record<string, (tx: Tx, round: string) => Promise<unknown>[]> = {
  rounds: (tx) => [listRounds(tx)],
  overview: (tx, round) => [listProgress(tx, round), findReminderDays(tx, round)],
  answers: (tx, round) => [
    findRoundFrame(tx, round),
    listSideBySide(tx, round, ['so_far.text', 'so_far.usedInBudget']),
  ],
  grid: (tx, round) => [findRoundFrame(tx, round), listGrid(tx, round, [1, 2, 3, 4, 5])],
  examples: (tx, round) => [listExamples(tx, round), listSharedActivities(tx, round)],
  support: (tx, round) => [
    listSupport(tx, round, 'supportNeeds', families, ['good_examples', 'language_skills']),
  ],
  findings: (tx, round) => [
    tallyRules(tx, round, standardRules, families),
    tallyFacets(tx, round, ['awarenessManagers']),
    listPublications(tx, round),
  ],
  'one finding': (tx, round) => [
    listEvidence(
      tx,
      round,
      standardRules.find((one) => one.key === 'H4')!,
      families,
    ),
  ],
}

const sized = (round: PortableRound, organisations: number): PortableRound => {
  const dialogues = round.dialogues.slice(0, organisations)
  const kept = new Set(dialogues.map((one) => one.organisation))
  return {
    ...round,
    dialogues,
    organisations: round.organisations.filter((one) => kept.has(one.key)),
    learningExamples: [],
  }
}

let count = 0
let database: Database
const rounds: { organisations: number; id: string; caller: Caller }[] = []

beforeAll(async () => {
  const client = connectAs(given.url(), 'halvtid_app', 2)
  database = drizzle({ client, schema, logger: { logQuery: () => void count++ } })
  const identity = openIdentity(given.url())
  const owner = postgres(given.url(), { max: 1 })
  const complete = completeRound()
  const accounts = await ensureAccounts(identity, complete.people)
  for (const organisations of [3, 15]) {
    const municipality = randomUUID()
    await owner`insert into municipality (municipality_id, name) values (${municipality}, ${`M${organisations}`})`
    await asImporter(database, municipality, (tx) =>
      importRound(tx, municipality, sized(complete, organisations), {
        accounts,
        now: new Date(),
        id: randomUUID,
      }),
    )
    const [round] = await owner`select id from round where municipality_id = ${municipality}`
    const [person] =
      await owner`select id from person where municipality_id = ${municipality} and role = 'strategist'`
    rounds.push({
      organisations,
      id: round!.id,
      caller: { municipality, person: person!.id, role: 'strategist' },
    })
  }
  await Promise.all([identity.$client.end(), owner.end()])
})
afterAll(() => database.$client.end())

const queriesOf = async (caller: Caller, work: (tx: Tx) => Promise<unknown>): Promise<number> => {
  count = 0
  await asCaller(database, caller, work)
  return count
}

test.each(Object.keys(pages))('the page "%s" asks as much of 15 organisations as of 3', async (page) => {
  const counts: number[] = []
  for (const { id, caller } of rounds)
    counts.push(
      await queriesOf(caller, async (tx) => {
        for (const asked of pages[page]!(tx, id)) await asked
      }),
    )
  expect(counts[0]).toBeGreaterThan(1)
  expect(counts[1]).toBe(counts[0])
})

test('a form page asks the same however much has been answered', async () => {
  const { caller } = rounds[1]!
  const counts = new Set<number>()
  const owner = postgres(given.url(), { max: 1 })
  const rows = await owner`select p.id as person, d.id as dialogue from dialogue d
    join participant t on t.municipality_id = d.municipality_id and t.dialogue_id = d.id
    join person p on p.municipality_id = d.municipality_id and p.id = t.person_id
    where d.municipality_id = ${caller.municipality} order by p.email limit 6`
  await owner.end()
  for (const { person, dialogue } of rows) {
    const representative: Caller = { municipality: caller.municipality, person, role: 'representative' }
    counts.add(
      await queriesOf(representative, async (tx) => {
        expect(await findDialogue(tx, dialogue)).toBeDefined()
        await listAnswers(tx, dialogue)
        await listAnsweredKeys(tx, dialogue)
        await listOwnDialogues(tx, representative)
        expect(await findMeetingNow(tx, representative, dialogue)).toBeDefined()
        await findSequence(tx, dialogue)
        await listLeaves(tx, dialogue)
        await listChanges(tx, dialogue, new Date())
        await findSigning(tx, representative, dialogue)
        await countComments(tx, dialogue)
        await listHandedOver(tx, dialogue)
        const keys = ['so_far.text', 'awareness.text']
        await listRevisions(tx, dialogue, keys, 15)
        await countRevisions(tx, dialogue, keys)
        await listComments(tx, dialogue, 'awareness')
        await meetInDialogue(tx, representative, dialogue, { prompt: 'awareness', since: 0 }, new Date())
      }),
    )
  }
  expect(counts.size).toBe(1)
})

test('the count sees a page that asks once for each organisation', async () => {
  const counts: number[] = []
  for (const { id, caller } of rounds)
    counts.push(
      await queriesOf(caller, async (tx) => {
        for (const one of await listProgress(tx, id)) await findDialogue(tx, one.dialogue)
      }),
    )
  expect(counts[1]! - counts[0]!).toBe(12)
})
