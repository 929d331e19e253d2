import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { saveAnswer } from '@/db/answers'
import { addComment, countComments, listComments } from '@/db/comments'
import { asCaller, open, type Database, type Tx } from '@/db/client'
import { findDialogue, listAnsweredKeys, listAnswers, openDialogue, shareDraft } from '@/db/dialogue'
import { handOverQuestion, listHandedOver } from '@/db/hand-over'
import { listRevisions } from '@/db/history'
import { refuseLimited } from '@/db/limits'
import { meetInDialogue } from '@/db/presence'
import type { Caller } from '@/people/role'
import { reasonOf, withDatabase } from '../database'
import { sendAsRead } from '../send-as-read'
import { insertSmallRound, make, type SmallRound } from '../small-round'

const made = withDatabase()
let database: Database
let owner: postgres.Sql
let round: SmallRound
/** Stands in every answer and comment that the limited colleague was not handed. */
const canary = 'kanariefågel'
/** The whole municipality as the limited colleague: every row of every table that the role may read. */
const everything = [
  'answer',
  'answer_revision',
  'answer_head',
  'answer_parent',
  'submission_answer',
  'comment',
  'confirmation',
  'presence',
  'letter',
]

beforeAll(() => {
  database = open(made.url(), 3)
  owner = postgres(made.adminUrl(), { max: 1, onnotice: () => {} })
})
afterAll(() => Promise.all([database.$client.end(), owner.end()]))

const as = <T>(caller: Caller, work: (tx: Tx) => Promise<T>) => asCaller(database, caller, work)
const save = (caller: Caller, key: string, text: string, parents: string[] = []) =>
  as(caller, (tx) =>
    saveAnswer(
      tx,
      caller,
      round.dialogue,
      { key, parents, operation: randomUUID(), value: { text } },
      make(),
    ),
  )
const say = (caller: Caller, prompt: string, text: string) =>
  as(caller, (tx) =>
    addComment(
      tx,
      caller,
      round.dialogue,
      { operation: randomUUID(), prompt, audience: 'organisation', text },
      make(),
    ),
  )
const limit = (person: string, to: string[] | null) =>
  owner`update participant set limited_to = ${to && owner.json(to)} where person_id = ${person}`

/** Anna sees all; Bo was handed question b. */
beforeEach(async () => {
  round = await insertSmallRound(owner)
  await save(round.anna, 'a.text', `Ert svar på a, ${canary}.`)
  await save(round.anna, 'a.notes', `Anteckning om a, ${canary}.`)
  await save(round.anna, 'b.text', 'Svaret på b.')
  await say(round.anna, 'a', `Kommentar om a, ${canary}.`)
  await say(round.anna, 'b', 'Kommentar om b.')
  await owner`insert into confirmation (municipality_id, operation_id, dialogue_id, prompt, stance, content_hash, author_id, at)
    select ${round.municipality}, gen_random_uuid(), ${round.dialogue}, prompt, 'confirmed', prompt || ${canary}, ${round.anna.person}, now() from unnest(array['a']) prompt`
  await limit(round.bo.person, ['b'])
})

const readAll = async (caller: Caller): Promise<string> =>
  as(caller, async (tx) => {
    const rows = []
    for (const table of everything)
      rows.push(
        ...(await tx.execute(
          sql`select ${table}::text as table, t::text as row from ${sql.identifier(table)} t`,
        )),
      )
    return JSON.stringify(rows)
  })

test('a colleague who was handed question b reads b, and of a not a word, by any table', async () => {
  const seen = await readAll(round.bo)
  expect(seen).toContain('Svaret på b.')
  expect(seen).toContain('Kommentar om b.')
  expect(seen).not.toContain(canary)
  expect(await readAll(round.anna)).toContain(canary)
})

test('nor after it has been sent, nor what was sent in an earlier round', async () => {
  await owner`update participant set limited_to = null`
  await as(round.anna, (tx) => sendAsRead(tx, round.anna, round.dialogue, make()))
  await owner`update round set opens_on = '2020-01-01', closes_on = '2020-02-01'`
  const [next, later] = [randomUUID(), randomUUID()]
  await owner`insert into round (municipality_id, id, key, name, plan_id, guide_version_id, opens_on, closes_on, contact, place)
    select municipality_id, ${next}, 'next', name, plan_id, guide_version_id, '2026-01-01', '2026-12-01', contact, place from round where id = ${round.round}`
  await owner`insert into dialogue (municipality_id, id, round_id, organisation_id, state, tailoring, form)
    select municipality_id, ${later}, ${next}, organisation_id, 'preparing', tailoring, form from dialogue where id = ${round.dialogue}`
  const { municipality, bo } = round
  await owner`insert into participant (municipality_id, dialogue_id, person_id, limited_to) values (${municipality}, ${later}, ${bo.person}, '["b"]')`
  await limit(bo.person, ['b'])
  const both = await readAll(bo)
  await owner`delete from presence where person_id = ${bo.person}`
  await owner`delete from participant where dialogue_id = ${round.dialogue} and person_id = ${bo.person}`
  const earlier = await readAll(bo)
  expect(both).not.toContain(canary)
  expect(earlier).not.toContain(canary)
  expect([both, earlier].map((one) => one.includes('Svaret på b.'))).toEqual([true, true])
})

test.each(['answer', 'answer_revision', 'comment', 'confirmation'])(
  'the negative control: without the limit on %s the canary is found',
  async (table) => {
    const [policy] =
      await owner`select pg_get_expr(polqual, polrelid) as using from pg_policy where polname = 'within_limits' and polrelid = ${table}::regclass`
    expect(policy!.using).toContain('app_limited')
    const tables = table === 'answer_revision' ? ['answer', 'answer_revision'] : [table]
    await owner
      .begin(async (transaction) => {
        for (const one of tables) await transaction.unsafe(`drop policy within_limits on ${one}`)
        const { municipality, bo } = round
        await transaction`select set_config('role', 'halvtid_app', true), set_config('app.municipality', ${municipality}, true),
        set_config('app.person', ${bo.person}, true), set_config('app.role', 'representative', true),
        set_config('app.dialogues', ${`{${round.dialogue}}`}, true), set_config('app.limits', ${JSON.stringify({ [round.dialogue]: ['b'] })}, true)`
        const rows = await transaction.unsafe(`select t::text as row from ${table} t`)
        expect(JSON.stringify(rows)).toMatch(table === 'answer' ? /a\.text/ : new RegExp(canary))
        await transaction`reset role`
        throw new Error('undo')
      })
      .catch((error: Error) => {
        if (error.message !== 'undo') throw error
      })
  },
)

test('what the pages ask answers within the limit', async () => {
  const { bo, dialogue } = round
  const seen = await as(bo, async (tx) => ({
    dialogue: await findDialogue(tx, dialogue),
    answers: [...(await listAnswers(tx, dialogue)).keys()],
    answered: await listAnsweredKeys(tx, dialogue),
    comments: [...(await listComments(tx, dialogue, 'a')), ...(await listComments(tx, dialogue, 'b'))],
    counts: Object.fromEntries(await countComments(tx, dialogue)),
    history: await listRevisions(tx, dialogue, ['a.text', 'a.notes', 'b.text'], 100),
    live: await meetInDialogue(tx, bo, dialogue, { prompt: 'a', since: 0 }, new Date()),
  }))
  expect(seen.dialogue?.limits).toEqual(['b'])
  expect(seen.dialogue?.form.parts.flatMap((part) => part.prompts.map((one) => one.key))).toEqual(['b'])
  expect([seen.answers, seen.answered, seen.counts]).toEqual([['b.text'], ['b.text'], { b: 1 }])
  expect(seen.history.map((one) => one.key)).toEqual(['b.text'])
  expect(seen.live).toMatchObject({ heads: [{ key: 'b.text' }] })
  expect(JSON.stringify(seen)).not.toContain(canary)
  const [mine] = await owner`select prompt from presence where person_id = ${bo.person}`
  expect(mine!.prompt).toBeNull()
})

test('writes within the limit are kept, and outside it are refused in words', async () => {
  expect(await save(round.bo, 'b.text', 'Bo skriver.')).toMatchObject({ heads: expect.any(Array) })
  expect(await save(round.bo, 'a.text', 'Bo skriver.')).toBe('unknown-question')
  expect(await say(round.bo, 'b', 'Bo säger.')).toBe('added')
  expect(await say(round.bo, 'a', 'Bo säger.')).toBe('unknown-question')
})

const attempts: Record<string, (tx: Tx) => Promise<unknown>> = {
  'an answer outside the limit': (tx) =>
    tx.execute(
      sql`insert into answer (municipality_id, dialogue_id, key) values (${round.municipality}, ${round.dialogue}, 'a.grade')`,
    ),
  'a comment outside the limit': (tx) =>
    tx.execute(sql`insert into comment (municipality_id, operation_id, dialogue_id, prompt, audience, text, author_id, at)
      values (${round.municipality}, gen_random_uuid(), ${round.dialogue}, 'a', 'organisation', 'x', ${round.bo.person}, now())`),
  'a confirmation': (tx) =>
    tx.execute(sql`insert into confirmation (municipality_id, operation_id, dialogue_id, prompt, stance, content_hash, author_id, at)
      values (${round.municipality}, gen_random_uuid(), ${round.dialogue}, 'b', 'confirmed', 'x', ${round.bo.person}, now())`),
  'a submission': (tx) =>
    tx.execute(sql`insert into submission (municipality_id, dialogue_id, round_id, number, sent_at, sent_by, content_hash)
      values (${round.municipality}, ${round.dialogue}, ${round.round}, 1, now(), ${round.bo.person}, 'x')`),
  'a shared draft': (tx) => shareDraft(tx, round.bo, round.dialogue, true, new Date()),
  'a lifted limit of one’s own': (tx) =>
    tx.execute(sql`update participant set limited_to = null where person_id = ${round.bo.person}`),
  'a letter': (tx) =>
    tx.execute(sql`insert into letter (municipality_id, once, dialogue_id, person_id, kind, created_at, due_at)
      values (${round.municipality}, 'x', ${round.dialogue}, ${round.anna.person}, 'handed_over', now(), now())`),
  'another participant': (tx) =>
    tx.execute(
      sql`insert into participant (municipality_id, dialogue_id, person_id) values (${round.municipality}, ${round.dialogue}, ${round.cia.person})`,
    ),
}

test.each(Object.keys(attempts))('the database refuses whoever is limited: %s', async (what) => {
  const refused = await reasonOf(as(round.bo, attempts[what]!))
  expect(refused).toMatch(/row-level security|changes nothing for the whole|only shows a colleague more/)
})

test('whoever sees everything may do what the limited may not', async () => {
  expect(await as(round.anna, (tx) => shareDraft(tx, round.anna, round.dialogue, true, new Date()))).toBe(
    'done',
  )
  expect(await as(round.anna, (tx) => refuseLimited(tx, round.dialogue))).toBeNull()
  expect(await as(round.bo, (tx) => refuseLimited(tx, round.dialogue))).toBe('limited')
})

describe('handing over', () => {
  const account = async (email: string) => {
    const id = randomUUID()
    await owner`insert into identity.account (id, name, email) values (${id}, 'Kim', ${email})`
    return id
  }
  const handing = (userId: string, more: object = {}) => ({
    operation: randomUUID(),
    prompt: 'b',
    what: 'question' as const,
    sees: 'these' as const,
    name: 'Kim',
    email: 'kim@example.org',
    message: 'Du kan det här.',
    userId,
    ...more,
  })
  const hand = (caller: Caller, given: ReturnType<typeof handing>) =>
    as(caller, (tx) => handOverQuestion(tx, { ...caller, name: 'Anna' }, round.dialogue, given, make()))
  const kimIs = async (userId: string): Promise<Caller> => {
    const [row] =
      await owner`select id from person where user_id = ${userId} and municipality_id = ${round.municipality}`
    return { municipality: round.municipality, person: row!.id as string, role: 'representative' }
  }

  test('gives a colleague the question, a letter and nothing else; a retry is the same letter', async () => {
    const email = `${randomUUID()}@example.org`
    const given = handing(await account(email), { email })
    expect(await hand(round.anna, given)).toEqual({ handedTo: 'Kim' })
    expect(await hand(round.anna, given)).toEqual({ handedTo: 'Kim' })
    const letters =
      await owner`select kind, detail, person_id from letter where dialogue_id = ${round.dialogue}`
    expect(letters).toHaveLength(1)
    expect(letters[0]).toMatchObject({
      kind: 'handed_over',
      detail: { prompts: ['b'], by: 'Anna', message: 'Du kan det här.' },
    })
    const kim = await kimIs(given.userId)
    expect(await readAll(kim)).not.toContain(canary)
    expect(await readAll(kim)).toContain('Svaret på b.')
    expect(await as(round.anna, (tx) => listHandedOver(tx, round.dialogue))).toMatchObject([
      { name: 'Kim', prompts: ['b'], opened: false },
    ])
    await as(kim, (tx) => openDialogue(tx, kim, round.dialogue, new Date()))
    expect(await as(round.anna, (tx) => listHandedOver(tx, round.dialogue))).toMatchObject([{ opened: true }])
  })

  test('shows more when more is handed over, never less, and everything where so chosen', async () => {
    const email = `${randomUUID()}@example.org`
    const userId = await account(email)
    const limits = async () =>
      (
        await owner`select limited_to from participant p join person q on q.id = p.person_id where q.user_id = ${userId}`
      )[0]!.limited_to
    await hand(round.anna, handing(userId, { email }))
    expect(await limits()).toEqual(['b'])
    await hand(round.anna, handing(userId, { email, prompt: 'a' }))
    expect(await limits()).toEqual(['b', 'a'])
    await hand(round.anna, handing(userId, { email, sees: 'all' }))
    expect(await limits()).toBeNull()
    await hand(round.anna, handing(userId, { email }))
    expect(await limits()).toBeNull()
  })

  test('hands the whole part, and to a colleague who is here already only a letter', async () => {
    await limit(round.bo.person, null)
    expect(
      await hand(round.anna, handing(round.bo.userId, { what: 'part', email: round.bo.email })),
    ).toHaveProperty('handedTo')
    expect(
      await owner`select detail -> 'prompts' as prompts from letter where dialogue_id = ${round.dialogue}`,
    ).toEqual([{ prompts: ['a', 'b'] }])
    expect(
      await owner`select count(*)::int as n from participant where dialogue_id = ${round.dialogue}`,
    ).toEqual([{ n: 2 }])
  })

  test('reaches someone who answers for another organisation', async () => {
    expect(await hand(round.anna, handing(round.cia.userId, { email: round.cia.email }))).toHaveProperty(
      'handedTo',
    )
    const seen = await readAll(round.cia)
    expect(seen).toContain('Svaret på b.')
    expect(seen).not.toContain(canary)
  })

  test('is refused in words for staff, oneself, a stranger’s dialogue, what is not asked and whom the strategist took out', async () => {
    const { anna, strategist, cia, bo } = round
    expect(await hand(anna, handing(strategist.userId, { email: strategist.email }))).toBe(
      'holds-another-role',
    )
    expect(await hand(anna, handing(anna.userId, { email: anna.email }))).toBe('your-own-question')
    expect(await hand(cia, handing(bo.userId, { email: bo.email }))).toBe('not-found')
    expect(await hand(anna, handing(bo.userId, { email: bo.email, prompt: 'zzz' }))).toBe('unknown-question')
    expect(await hand(bo, handing(cia.userId, { email: cia.email }))).toBe('limited')
    await owner`update participant set revoked_at = now() where person_id = ${bo.person}`
    expect(await hand(anna, handing(bo.userId, { email: bo.email }))).toBe('colleague-revoked')
    expect(await owner`select count(*)::int as n from letter where dialogue_id = ${round.dialogue}`).toEqual([
      { n: 0 },
    ])
  })

  test('a representative makes nobody a strategist, a head or part of another dialogue', async () => {
    const { municipality, otherDialogue, cia, dialogue } = round
    const person = (role: string) =>
      as(round.anna, (tx) =>
        tx.execute(
          sql`insert into person (municipality_id, user_id, name, email, role) values (${municipality}, 'x', 'X', ${randomUUID()}, ${role})`,
        ),
      )
    await expect(person('strategist')).rejects.toThrow()
    await expect(person('representative')).resolves.toBeDefined()
    const join = (to: string, part: string) =>
      as(round.anna, (tx) =>
        tx.execute(
          sql`insert into participant (municipality_id, dialogue_id, person_id, part) values (${municipality}, ${to}, ${cia.person}, ${part})`,
        ),
      )
    await expect(join(dialogue, 'head')).rejects.toThrow()
    await expect(join(otherDialogue, 'representative')).rejects.toThrow()
    await expect(join(dialogue, 'representative')).resolves.toBeDefined()
    const narrow = as(round.anna, (tx) =>
      tx.execute(
        sql`update participant set limited_to = '["b"]' where person_id = ${cia.person} and dialogue_id = ${dialogue}`,
      ),
    )
    await expect(narrow).rejects.toThrow()
  })
})
