import { randomUUID } from 'node:crypto'
import type postgres from 'postgres'
import type { Form } from '@/dialogue/form'
import type { Part } from '@/guide/guide'
import type { Caller, Role } from '@/people/role'

const option = (code: string) => ({ code, label: { sv: code } })

const parts = (mark: string): Part[] => [
  {
    key: 'first',
    title: { sv: `Första delen ${mark}` },
    prompts: [
      {
        key: 'a',
        number: '1',
        wording: { sv: `Vad har ni gjort? ${mark}` },
        questions: [
          { facet: 'text', kind: 'text', label: { sv: 'Egna ord' } },
          {
            facet: 'wanted',
            kind: 'choices',
            label: { sv: 'Stöd' },
            options: ['money', 'time', 'people'].map(option),
          },
          {
            facet: 'list',
            kind: 'list',
            label: { sv: 'Aktiviteter' },
            entry: { sv: 'aktivitet' },
            fields: [{ facet: 'name', kind: 'text', label: { sv: 'Namn' } }],
          },
        ],
      },
      {
        key: 'b',
        number: '2',
        wording: { sv: 'Hur går det?' },
        questions: [
          { facet: 'text', kind: 'text', label: { sv: 'Egna ord' } },
          {
            facet: 'grade',
            kind: 'scale',
            label: { sv: 'Grad' },
            options: ['1', '2', '3', '4', '5'].map(option),
          },
        ],
      },
    ],
  },
]

export const askedKeys = ['a.text', 'a.wanted', 'a.list', 'b.text', 'b.grade']

/** What a query is given for the ids and the time that it may not make up. */
export const make = () => ({ id: randomUUID, now: new Date() })

const addPeople = async (
  sql: postgres.Sql,
  municipality: string,
  mark: string,
  roles: Record<string, Role>,
) => {
  const callers: Record<string, Caller & { userId: string; email: string }> = {}
  for (const [name, role] of Object.entries(roles)) {
    const [person, userId] = [randomUUID(), randomUUID()]
    const email = `${name.toLowerCase()}-${userId.slice(0, 8)}@example.org`
    await sql`insert into identity.account (id, name, email) values (${userId}, ${name}, ${email})`
    await sql`insert into person (municipality_id, id, user_id, name, email, role)
      values (${municipality}, ${person}, ${userId}, ${`${name} ${mark}`}, ${email}, ${role})`
    callers[name] = { municipality, person, role, userId, email }
  }
  return callers
}

const addDialogue = async (
  sql: postgres.Sql,
  where: { municipality: string; round: string; mark: string },
  name: string,
  people: Caller[],
) => {
  const [id, organisation] = [randomUUID(), randomUUID()]
  const form: Form = {
    guide: { key: 'guide', version: 1 },
    organisation: { name, kind: 'administration' },
    parts: parts(where.mark),
    families: [],
  }
  await sql`insert into organisation (municipality_id, id, key, name, kind)
    values (${where.municipality}, ${organisation}, ${name}, ${`${name} ${where.mark}`}, 'administration')`
  await sql`insert into dialogue (municipality_id, id, round_id, organisation_id, state, tailoring, form)
    values (${where.municipality}, ${id}, ${where.round}, ${organisation}, 'preparing', '{"hidden":[],"added":[]}', ${sql.json(form as never)})`
  for (const one of people)
    await sql`insert into participant (municipality_id, dialogue_id, person_id) values (${where.municipality}, ${id}, ${one.person})`
  return id
}

/**
 * A municipality of its own with one round, written as the owner: Anna and Bo answer for one organisation, Cia for
 * another. `mark` stands in every text, so that a leak can be searched for.
 */
export const insertSmallRound = async (sql: postgres.Sql, mark = '') => {
  const [municipality, round, plan, guide] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  await sql`insert into municipality (municipality_id, name) values (${municipality}, ${`Provstad ${mark}`})`
  const people = await addPeople(sql, municipality, mark, {
    strategist: 'strategist',
    noteTaker: 'note_taker',
    reader: 'reader',
    anna: 'representative',
    bo: 'representative',
    cia: 'representative',
  })
  const { strategist, noteTaker, reader, anna, bo, cia } = people as Record<
    'strategist' | 'noteTaker' | 'reader' | 'anna' | 'bo' | 'cia',
    Caller & { userId: string; email: string }
  >
  const actions = [{ number: 1, key: 'one', title: { sv: `Åtgärd ${mark}` }, text: { sv: `Text ${mark}` } }]
  await sql`insert into plan (municipality_id, id, key, content)
    values (${municipality}, ${plan}, 'plan', ${sql.json({ key: 'plan', name: { sv: `Plan ${mark}` }, validFrom: 2024, validTo: 2028, actions })})`
  const content = {
    key: 'guide',
    version: 1,
    title: { sv: `Guide ${mark}` },
    parts: parts(mark),
    families: [],
  }
  const rule = {
    key: 'R',
    conclusion: 'R',
    count: { unit: 'organisation', condition: { facet: 'grade', atLeast: 4 } },
    sentence: { sv: `{count} ${mark}` },
  }
  await sql`insert into guide_version (municipality_id, id, key, version, content, rules)
    values (${municipality}, ${guide}, 'guide', 1, ${sql.json(content as never)}, ${sql.json([rule])})`
  await sql`insert into round (municipality_id, id, key, name, plan_id, guide_version_id, opens_on, closes_on, contact, place)
    values (${municipality}, ${round}, 'round', ${sql.json({ sv: `Omgång ${mark}` })}, ${plan}, ${guide}, '2026-01-01', '2026-12-01', ${`Kontakt ${mark}`}, ${`Provstad ${mark}`})`
  const where = { municipality, round, mark }
  const own = await addDialogue(sql, where, 'vard', [anna, bo])
  const other = await addDialogue(sql, where, 'skola', [cia])
  return {
    municipality,
    round,
    dialogue: own,
    otherDialogue: other,
    strategist,
    noteTaker,
    reader,
    anna,
    bo,
    cia,
  }
}
export type SmallRound = Awaited<ReturnType<typeof insertSmallRound>>
