import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { saveAnswer } from '@/db/answers'
import { asCaller, open, type Database, type Tx } from '@/db/client'
import { shareDraft } from '@/db/dialogue'
import { listExcerpts } from '@/db/findings/list-excerpts'
import { tallyExcerpts } from '@/db/findings/tally-excerpts'
import { bjorkvikId, helsingborgId, loadDemo } from '@/db/seed/demo'
import type { Caller, Role } from '@/people/role'
import { reasonOf, withDatabase } from '../database'
import { sendAsRead } from '../send-as-read'
import { insertSmallRound, make, type SmallRound } from '../small-round'
import { everyTable, tables } from './tables'

const made = withDatabase()
let database: Database
let owner: postgres.Sql
let here: SmallRound
let there: SmallRound
const secret = 'Utkastet som ingen annan får läsa.'

beforeAll(async () => {
  database = open(made.url(), 3)
  owner = postgres(made.adminUrl(), { max: 1, onnotice: () => {} })
  await loadDemo(made.url())
  here = await insertSmallRound(owner)
  there = await insertSmallRound(owner)
  for (const one of [here, there]) await saveText(one.anna, one.dialogue, secret)
})
afterAll(() => Promise.all([database.$client.end(), owner.end()]))

const saveText = (caller: Caller, dialogue: string, text: string) =>
  asCaller(database, caller, (tx) =>
    saveAnswer(
      tx,
      caller,
      dialogue,
      { key: 'a.text', parents: [], operation: randomUUID(), value: { text } },
      make(),
    ),
  )

const countIn = async (tx: Pick<Tx, 'execute'>, table: string, where = sql`true`): Promise<number> => {
  const [row] = await tx.execute<{ count: number }>(
    sql`select count(*)::int as count from ${sql.identifier(table)} where ${where}`,
  )
  return row!.count
}
const count = (caller: Caller, table: string, where = sql`true`) =>
  asCaller(database, caller, (tx) => countIn(tx, table, where))
const run = (caller: Caller, statement: ReturnType<typeof sql>) =>
  asCaller(database, caller, (tx) => tx.execute(statement))

test('the tables under test are all there are', async () => {
  const found = await owner<
    { name: string }[]
  >`select tablename as name from pg_tables where schemaname = 'public' order by 1`
  expect(found.map((one) => one.name)).toEqual(everyTable.toSorted())
})

describe('nobody reads another municipality', () => {
  test.each(['strategist', 'noteTaker', 'reader', 'anna'] as const)('%s', async (who) => {
    for (const table of tables)
      expect([table, await count(here[who], table, sql`municipality_id <> ${here.municipality}`)]).toEqual([
        table,
        0,
      ])
  })

  test('an importer neither', async () => {
    const importer = { ...here.strategist, role: 'importer' as Role }
    for (const table of tables)
      expect([table, await count(importer, table, sql`municipality_id <> ${here.municipality}`)]).toEqual([
        table,
        0,
      ])
  })

  test('a connection that says nothing about its caller reads nothing at all', async () => {
    for (const table of tables) expect([table, await countIn(database, table)]).toEqual([table, 0])
  })

  test('the negative control: the owner sees the rows of every municipality', async () => {
    for (const table of ['dialogue', 'answer_revision', 'participant', 'person']) {
      const [row] = await owner`select count(distinct municipality_id)::int as count from ${owner(table)}`
      expect(row!.count).toBeGreaterThan(1)
    }
  })
})

describe('the demonstration', () => {
  const someone = async (municipality: string, role: Role): Promise<Caller> => {
    const [row] = await owner<
      { id: string }[]
    >`select p.id from person p where municipality_id = ${municipality} and role = ${role}
      order by (select count(*) from participant t where t.person_id = p.id) desc limit 1`
    return { municipality, role, person: row!.id }
  }

  test('shows its strategist what was sent, and of an unsent dialogue its progress only', async () => {
    const strategist = await someone(bjorkvikId, 'strategist')
    const unsent = sql`dialogue_id in (select id from dialogue where submission_id is null and draft_shared_at is null)`
    expect(await count(strategist, 'answer', unsent)).toBeGreaterThan(0)
    expect(await count(strategist, 'answer_revision', unsent)).toBe(0)
    expect(await count(strategist, 'submission_answer')).toBeGreaterThan(0)
    const [drafts] =
      await owner`select count(*)::int as count from answer_revision where municipality_id = ${bjorkvikId}
      and dialogue_id in (select id from dialogue where submission_id is null and draft_shared_at is null)`
    expect(drafts!.count).toBeGreaterThan(0)
  })

  describe('keeps what is for the strategist alone from note-takers', () => {
    const ofKey = (rest: string) =>
      sql`answer_id in (select id from answer where key ${sql.raw(rest)} and answered)`
    const message = ofKey("= 'message.text'")
    const both = () =>
      Promise.all([someone(bjorkvikId, 'strategist'), someone(bjorkvikId, 'note_taker')] as const)
    beforeAll(async () => {
      await owner`insert into coding (municipality_id, round_id, dialogue_id, revision_id, start, "end", quote, code, perspective, coder_id, at)
        select r.municipality_id, d.round_id, d.id, r.id, 0, 3, substr(r.value ->> 'text', 1, 3), 'idea', 'internal', r.author_id, r.at
        from answer_revision r join answer a on a.id = r.answer_id join dialogue d on d.id = r.dialogue_id
        where a.key = 'message.text' and d.submission_id is not null
          and d.round_id = (select id from round where municipality_id = ${bjorkvikId} and key = 'halvtid-2026-klar') limit 1`
    })

    test('the words and what is quoted of them', async () => {
      const [strategist, noteTaker] = await both()
      expect(await count(strategist, 'answer_revision', message)).toBeGreaterThan(10)
      expect(await count(noteTaker, 'answer_revision', message)).toBe(0)
      const quoted = sql`revision_id in (select r.id from answer_revision r join answer a on a.id = r.answer_id where a.key = 'message.text')`
      expect(await count(strategist, 'coding', quoted)).toBe(1)
      const all = await count(strategist, 'coding')
      expect(await count(noteTaker, 'coding')).toBe(all - 1)
    })

    test('and what is quoted of them is no evidence, so that both read the same numbers', async () => {
      const [round] =
        await owner`select id from round where municipality_id = ${bjorkvikId} and key = 'halvtid-2026-klar'`
      const [mine, theirs] = await Promise.all(
        (await both()).map((who) =>
          asCaller(database, who, async (tx) => [
            await tallyExcerpts(tx, round!.id as string),
            (await listExcerpts(tx, round!.id as string)).length,
          ]),
        ),
      )
      expect(mine![1]).toBeGreaterThan(100)
      expect(theirs).toEqual(mine)
    })

    test('and nothing else: not the closed question beside it, not that something is written, not what is confirmed', async () => {
      const [strategist, noteTaker] = await both()
      const others = ofKey("<> 'message.text'")
      for (const [table, where] of [
        ['answer_revision', others],
        ['answer', sql`answered`],
        ['answer_head', sql`true`],
        ['submission_answer', sql`true`],
      ] as const)
        expect([table, await count(noteTaker, table, where)]).toEqual([
          table,
          await count(strategist, table, where),
        ])
      const hashes = (who: Caller) =>
        asCaller(database, who, async (tx) => [
          ...(await tx.execute(
            sql`select d.id, dialogue_hash(d.municipality_id, d.id) as hash from dialogue d order by d.id`,
          )),
        ])
      expect(await hashes(noteTaker)).toEqual(await hashes(strategist))
    })

    test('in the first version of the guide too, which said so in words, and in no other guide', async () => {
      const [strategist, noteTaker] = await both()
      const readIn = async (key: string, version: number) => {
        await owner.begin(async (tx) => {
          await tx`set local session_replication_role = replica`
          await tx`update guide_version set key = ${key}, version = ${version},
            content = replace(content::text, '"readBy"', '"said"')::jsonb where municipality_id = ${bjorkvikId}`
        })
        return count(noteTaker, 'answer_revision', message)
      }
      try {
        expect(await readIn('dialogguide', 1)).toBe(0)
        expect(await readIn('another', 1)).toBe(await count(strategist, 'answer_revision', message))
      } finally {
        await owner.begin(async (tx) => {
          await tx`set local session_replication_role = replica`
          await tx`update guide_version set key = 'dialogguide', version = 2,
            content = replace(content::text, '"said"', '"readBy"')::jsonb where municipality_id = ${bjorkvikId}`
        })
      }
    })

    test('the negative control: without the policy they read it', async () => {
      const [, noteTaker] = await both()
      const seen = owner.begin(async (tx) => {
        await tx`drop policy for_strategist on answer_revision`
        await tx`select set_config('app.municipality', ${bjorkvikId}, true), set_config('app.role', 'note_taker', true),
          set_config('app.person', ${noteTaker.person}, true)`
        await tx`set local role halvtid_app`
        const [row] = await tx`select count(*)::int as count from answer_revision r
          join answer a on a.id = r.answer_id where a.key = 'message.text'`
        throw Object.assign(new Error('put back'), { count: row!.count as number })
      })
      expect(await seen.catch((error: { count: number }) => error.count)).toBeGreaterThan(10)
    })
  })

  test('shows a representative the own dialogues and no other', async () => {
    const representative = await someone(bjorkvikId, 'representative')
    const [own] =
      await owner`select count(*)::int as count from participant where person_id = ${representative.person} and revoked_at is null`
    const [all] =
      await owner`select count(*)::int as count from dialogue where municipality_id = ${bjorkvikId}`
    expect(await count(representative, 'dialogue')).toBe(own!.count)
    expect(all!.count).toBeGreaterThan(own!.count)
  })

  test('shows the neighbour no word of it', async () => {
    const reader = await someone(helsingborgId, 'reader')
    for (const table of tables)
      expect([table, await count(reader, table, sql`municipality_id = ${bjorkvikId}`)]).toEqual([table, 0])
    expect(await count(reader, 'learning_example')).toBeGreaterThan(0)
  })
})

describe('a draft', () => {
  test('is read by those who write it', async () => {
    for (const who of [here.anna, here.bo]) expect(await count(who, 'answer_revision')).toBe(1)
  })

  test('is not read by another organisation, nor is its progress', async () => {
    for (const table of ['answer', 'answer_revision', 'answer_head', 'submission'])
      expect(await count(here.cia, table)).toBe(0)
    expect(await count(here.cia, 'dialogue')).toBe(1)
    expect(await count(here.cia, 'organisation')).toBe(1)
    expect(await count(here.cia, 'person')).toBe(1)
  })

  test('shows staff its progress, and its words only while it is shared', async () => {
    for (const staff of [here.strategist, here.noteTaker]) {
      expect(await count(staff, 'answer', sql`answered`)).toBe(1)
      expect(await count(staff, 'answer_revision')).toBe(0)
      await asCaller(database, here.anna, (tx) => shareDraft(tx, here.anna, here.dialogue, true, new Date()))
      expect(await count(staff, 'answer_revision')).toBe(1)
      await asCaller(database, here.anna, (tx) => shareDraft(tx, here.anna, here.dialogue, false, new Date()))
      expect(await count(staff, 'answer_revision')).toBe(0)
    }
  })

  test('is not read by a reader, shared or not', async () => {
    for (const table of ['dialogue', 'answer', 'answer_revision', 'submission_answer'])
      expect(await count(here.reader, table)).toBe(0)
  })

  test('is not read by someone whose access was taken back', async () => {
    const round = await insertSmallRound(owner)
    await saveText(round.anna, round.dialogue, secret)
    expect(await count(round.bo, 'answer_revision')).toBe(1)
    await owner`update participant set revoked_at = now() where person_id = ${round.bo.person}`
    for (const table of ['dialogue', 'answer', 'answer_revision'])
      expect(await count(round.bo, table)).toBe(0)
  })

  test('written after a sending and reopening is a draft again', async () => {
    const round = await insertSmallRound(owner)
    await saveText(round.anna, round.dialogue, 'Skickat.')
    await asCaller(database, round.anna, (tx) => sendAsRead(tx, round.anna, round.dialogue, make()))
    expect(await count(round.strategist, 'answer_revision')).toBe(1)
    await owner`update dialogue set state = 'preparing' where id = ${round.dialogue}`
    await saveText(round.anna, round.dialogue, secret)
    expect(await count(round.strategist, 'answer_revision')).toBe(1)
    expect(await count(round.anna, 'answer_revision')).toBeGreaterThan(1)
  })
})

describe('nobody writes what is not theirs', () => {
  const revision = (author: Caller, dialogue = here.dialogue) => sql`
    insert into answer_revision (municipality_id, id, answer_id, dialogue_id, author_id, value, at)
    select municipality_id, ${randomUUID()}, id, dialogue_id, ${author.person}, '{"text":"x"}', now() from answer where dialogue_id = ${dialogue}`

  test('an author cannot be forged', async () => {
    expect(await reasonOf(run(here.anna, revision(here.bo)))).toMatch(/row-level security/)
    expect(await reasonOf(run(here.anna, revision(here.anna)))).toBe('done')
  })

  test('an answer of another organisation cannot carry a revision of mine', async () => {
    const [answer] = await owner`select id from answer where dialogue_id = ${here.dialogue}`
    const mine = sql`insert into answer_revision (municipality_id, id, answer_id, dialogue_id, author_id, value, at)
      values (${here.municipality}, ${randomUUID()}, ${answer!.id}, ${here.otherDialogue}, ${here.cia.person}, '{"text":"x"}', now())`
    expect(await reasonOf(run(here.cia, mine))).toMatch(/violates/)
  })

  test('what is sent for my organisation cannot hold a revision of another', async () => {
    const round = await insertSmallRound(owner)
    const saved = await saveText(round.anna, round.dialogue, secret)
    await saveText(round.cia, round.otherDialogue, 'Eget.')
    await asCaller(database, round.cia, (tx) => sendAsRead(tx, round.cia, round.otherDialogue, make()))
    const stolen = sql`insert into submission_answer (municipality_id, submission_id, key, dialogue_id, round_id, facet, revision_id, standing)
      select municipality_id, id, 'x.text', dialogue_id, round_id, 'text', ${(saved as { revision: string }).revision}::uuid, 'answered' from submission`
    expect(await reasonOf(run(round.cia, stolen))).toMatch(/violates/)
  })

  test('a strategist writes no answer, nor into another municipality', async () => {
    expect(await reasonOf(run(here.strategist, revision(here.strategist)))).toMatch(/row-level security/)
    const elsewhere = sql`insert into organisation (municipality_id, key, name, kind) values (${there.municipality}, 'x', 'x', 'company')`
    expect(await reasonOf(run(here.strategist, elsewhere))).toMatch(/row-level security/)
  })

  test('nobody changes or deletes a revision, and the owner is stopped by a trigger', async () => {
    for (const who of [here.anna, here.strategist]) {
      expect(await reasonOf(run(who, sql`update answer_revision set value = '{"text":"y"}'`))).toMatch(
        /permission denied/,
      )
      expect(await reasonOf(run(who, sql`delete from answer_revision`))).toMatch(/permission denied/)
    }
    expect(await reasonOf(owner`update answer_revision set value = '{"text":"y"}'`)).toMatch(/append-only/)
    expect(await reasonOf(owner`delete from answer_revision`)).toMatch(/append-only/)
  })

  test('a representative cannot become a strategist, nor change a colleague', async () => {
    expect(
      await reasonOf(
        run(here.anna, sql`update person set role = 'strategist' where id = ${here.anna.person}`),
      ),
    ).toMatch(/row-level security/)
    expect(
      (await run(here.anna, sql`update person set name = 'x' where id = ${here.bo.person} returning id`))
        .length,
    ).toBe(0)
    expect(
      (
        await run(
          here.anna,
          sql`update person set language = 'en' where id = ${here.anna.person} returning id`,
        )
      ).length,
    ).toBe(1)
  })

  test('a representative cannot take part in another dialogue, nor back where access was taken', async () => {
    const join = sql`insert into participant (municipality_id, dialogue_id, person_id) values (${here.municipality}, ${here.otherDialogue}, ${here.anna.person})`
    expect(await reasonOf(run(here.anna, join))).toMatch(/row-level security/)
    await owner`update participant set revoked_at = now() where person_id = ${there.bo.person}`
    expect(
      (await run(there.bo, sql`update participant set revoked_at = null returning person_id`)).length,
    ).toBe(0)
  })

  test('an audit entry cannot be written in the name of another', async () => {
    const forged = sql`insert into audit_entry (municipality_id, at, person_id, what, detail, sequence, previous_hash, hash)
      values (${here.municipality}, now(), ${here.bo.person}, 'x', '{}', 0, '', '')`
    expect(await reasonOf(run(here.anna, forged))).toMatch(/row-level security/)
  })
})

test("two callers at once on one pool never read with each other's eyes", async () => {
  const reads = await Promise.all(
    Array.from({ length: 400 }, (_, at) => {
      const one = at % 2 ? here : there
      return asCaller(database, one.anna, async (tx) =>
        (await tx.execute<{ id: string }>(sql`select municipality_id as id from dialogue`)).every(
          (row) => row.id === one.municipality,
        ),
      )
    }),
  )
  expect(reads.filter((right) => !right)).toHaveLength(0)
})
