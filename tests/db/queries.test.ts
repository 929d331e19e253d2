import { randomUUID } from 'node:crypto'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { ensureAccounts } from '@/db/accounts'
import { asCaller, connectAs, openIdentity, type Database, type Tx } from '@/db/client'
import { findDialogue, listAnsweredKeys, listAnswers, listOwnDialogues } from '@/db/dialogue'
import { listLeaves } from '@/db/leaves'
import { listChanges } from '@/db/meeting-words'
import { findSigning } from '@/db/sign-off'
import { countComments, listComments } from '@/db/comments'
import { listHandedOver } from '@/db/hand-over'
import { countRevisions, listRevisions } from '@/db/history'
import { findSequence, meetInDialogue } from '@/db/presence'
import { asImporter } from '@/db/portable/as-importer'
import { importRound } from '@/db/portable/import-round'
import { findMeetingNow } from '@/db/meeting-now'
import * as schema from '@/db/schema'
import { completeRound } from '@/db/seed/demo/complete-round'
import type { Caller } from '@/people/role'
import { withDatabase } from '../database'

const given = withDatabase()

let count = 0
let database: Database
let owner: postgres.Sql
const municipality = randomUUID()

beforeAll(async () => {
  const client = connectAs(given.url(), 'halvtid_app', 2)
  database = drizzle({ client, schema, logger: { logQuery: () => void count++ } })
  const identity = openIdentity(given.url())
  owner = postgres(given.adminUrl(), { max: 1, onnotice: () => {} })
  const round = completeRound()
  await owner`insert into municipality (municipality_id, name) values (${municipality}, 'Björkvik')`
  await asImporter(database, municipality, (tx) =>
    importRound(tx, municipality, round, {
      accountsOf: (people) => ensureAccounts(identity, people),
      letsStaffIn: true,
      now: new Date(),
      id: randomUUID,
    }),
  )
  await identity.$client.end()
})
afterAll(() => Promise.all([owner.end(), database.$client.end()]))

const queriesOf = async (caller: Caller, work: (tx: Tx) => Promise<unknown>): Promise<number> => {
  count = 0
  await asCaller(database, caller, work)
  return count
}

test('a form page asks the same however much has been answered', async () => {
  const counts = new Set<number>()
  const rows = await owner`select p.id as person, d.id as dialogue from dialogue d
    join participant t on t.municipality_id = d.municipality_id and t.dialogue_id = d.id
    join person p on p.municipality_id = d.municipality_id and p.id = t.person_id
    where d.municipality_id = ${municipality} order by p.email limit 6`
  for (const { person, dialogue } of rows) {
    const representative: Caller = { municipality, person, role: 'representative' }
    counts.add(
      await queriesOf(representative, async (tx) => {
        expect(await findDialogue(tx, dialogue)).toBeDefined()
        await listAnswers(tx, dialogue)
        await listAnsweredKeys(tx, dialogue)
        await listOwnDialogues(tx, representative)
        expect(await findMeetingNow(tx, representative, dialogue)).toBeDefined()
        await findSequence(tx, dialogue)
        await listLeaves(tx, dialogue)
        await listChanges(tx, dialogue)
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
