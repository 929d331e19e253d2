import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { migrate } from '@/db/migrate'
import { createEmptyDatabase } from '../database'
import { insertSmallRound } from '../small-round'

let made: Awaited<ReturnType<typeof createEmptyDatabase>>
let owner: postgres.Sql
let folder: string

beforeEach(async () => {
  made = await createEmptyDatabase()
  owner = postgres(made.adminUrl, { max: 1, onnotice: () => {} })
  folder = mkdtempSync(join(tmpdir(), 'halvtid-migrations-'))
})
afterEach(async () => {
  await owner.end()
  await made.drop()
  rmSync(folder, { recursive: true })
})

/** The migrations as they were when the last of them was this one. */
const migrationsUntil = (last: string): string => {
  cpSync('db/migrations', folder, { recursive: true })
  const path = join(folder, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(path, 'utf8')) as { entries: { tag: string }[] }
  const until = journal.entries.findIndex(({ tag }) => tag === last) + 1
  expect(until).toBeGreaterThan(0)
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, until) }))
  return folder
}

test.each(['0007_keep_finding_history', '0011_welcome_staff'])(
  'from %s a database with a round in it is brought to the newest version: what was written stands, and what was met about is confirmed first',
  async (last) => {
    await migrate(made.url, migrationsUntil(last))
    const round = await insertSmallRound(owner)
    const { municipality, dialogue, anna } = round
    const [answer, revision] = [randomUUID(), randomUUID()]
    await owner`insert into answer (municipality_id, id, dialogue_id, key, answered, conflicted)
    values (${municipality}, ${answer}, ${dialogue}, 'a.text', true, false)`
    await owner`insert into answer_revision (municipality_id, id, answer_id, dialogue_id, operation_id, author_id, value, late, at)
    values (${municipality}, ${revision}, ${answer}, ${dialogue}, ${randomUUID()}, ${anna.person}, '{"text":"Det vi sade."}', false, now())`
    await owner`insert into answer_head (municipality_id, answer_id, revision_id) values (${municipality}, ${answer}, ${revision})`
    // Opened again after a meeting and a sending, as that was then.
    await owner`insert into meeting (municipality_id, dialogue_id, begun_at, ended_at)
    values (${municipality}, ${dialogue}, now() - interval '2 days', now() - interval '1 day')
    on conflict (municipality_id, dialogue_id) do update set begun_at = excluded.begun_at, ended_at = excluded.ended_at`
    const submission = randomUUID()
    await owner`insert into submission (municipality_id, id, dialogue_id, round_id, number, sent_at, sent_by, content_hash)
    values (${municipality}, ${submission}, ${round.otherDialogue}, ${round.round}, 1, now(), ${round.cia.person}, 'x')`
    await owner`update dialogue set state = 'sent', submission_id = ${submission} where id = ${round.otherDialogue}`
    await migrate(made.url)
    await migrate(made.url)
    expect(
      await owner`select id, state from dialogue where municipality_id = ${municipality} order by state`,
    ).toEqual([
      { id: dialogue, state: 'held' },
      { id: round.otherDialogue, state: 'sent' },
    ])
    expect(await owner`select number, organisation_id is not null as placed from submission`).toEqual([
      { number: 1, placed: true },
    ])
    expect(await owner`select value from answer_revision`).toEqual([{ value: { text: 'Det vi sade.' } }])
    expect(
      await owner`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and not (relrowsecurity and relforcerowsecurity)`,
    ).toEqual([])
  },
)
