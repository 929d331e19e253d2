import { randomUUID } from 'node:crypto'
import type postgres from 'postgres'
import type { SentAnswer, SentDialogue } from '@/findings/sent-dialogue'

/** A dialogue to insert: `earlier` is a submission that was reopened and counts no more, `unsent` leaves only a draft. */
export type FixtureDialogue = SentDialogue & { earlier?: SentAnswer[]; unsent?: boolean }

type Ids = { municipality: string; round: string; person: string }

const at = '2026-03-01T12:00:00Z'

const startRound = async (sql: postgres.Sql): Promise<Ids> => {
  const [municipality, round, person, plan, guide] = Array.from({ length: 5 }, () => randomUUID())
  const ids = { municipality, round, person } as Ids
  await sql`insert into municipality (municipality_id, name) values (${ids.municipality}, 'Provstad')`
  await sql`insert into person (municipality_id, id, user_id, name, email, role)
    values (${ids.municipality}, ${ids.person}, 'u', 'Strateg', 's@example.org', 'strategist')`
  await sql`insert into plan (municipality_id, id, key, content) values (${ids.municipality}, ${plan!}, 'plan', '{}')`
  await sql`insert into guide_version (municipality_id, id, key, version, content, rules)
    values (${ids.municipality}, ${guide!}, 'guide', 1, '{}', '[]')`
  await sql`insert into round (municipality_id, id, key, name, plan_id, guide_version_id, opens_on, closes_on, contact, place)
    values (${ids.municipality}, ${ids.round}, 'round', '{"sv":"Omgång"}', ${plan!}, ${guide!}, '2026-01-01', '2026-02-01', '-', '-')`
  return ids
}

type Frozen = SentAnswer & { revision: string | null; answer: string; submission: string; dialogue: string }

const freeze = (
  answers: SentAnswer[],
  dialogue: string,
  submission: string,
  known: Map<string, string>,
): Frozen[] =>
  answers.map((one) => {
    const answer = known.get(one.key) ?? randomUUID()
    known.set(one.key, answer)
    return { ...one, dialogue, submission, answer, revision: one.value ? randomUUID() : null }
  })

const note: SentAnswer = {
  key: 'x.text',
  facet: 'text',
  action: null,
  standing: 'answered',
  value: { text: 'Vi ser.' },
}

const prepare = (one: FixtureDialogue) => {
  const [dialogue, organisation, first, second] = Array.from({ length: 4 }, () => randomUUID()) as [
    string,
    string,
    string,
    string,
  ]
  const known = new Map<string, string>()
  const counting = freeze([...one.answers, note], dialogue, second, known)
  const superseded = freeze(one.earlier ? [...one.earlier, note] : [], dialogue, first, known)
  const answers = [...known].map(([key, answer]) => ({ dialogue, key, answer }))
  const codingsOn = (rows: Frozen[], perspectives: (string | null)[]) =>
    perspectives.map((perspective) => ({ dialogue, revision: rows.at(-1)!.revision, perspective }))
  return {
    row: { dialogue, organisation, ...one.organisation, submission: one.unsent ? null : second },
    submissions: [
      { id: second, dialogue, number: 2 },
      ...(one.earlier ? [{ id: first, dialogue, number: 1 }] : []),
    ],
    answers,
    frozen: [...counting, ...superseded],
    codings: [
      ...codingsOn(counting, [...one.excerpts.map(({ perspective }) => perspective), null]),
      ...(one.earlier ? codingsOn(superseded, ['internal', 'external', 'external']) : []),
    ],
  }
}

/** Writes a round with its dialogues as real rows, as the owner; each call makes a municipality of its own. */
export const insertRound = async (sql: postgres.Sql, dialogues: FixtureDialogue[]): Promise<Ids> => {
  const ids = await startRound(sql)
  for (let from = 0; from < dialogues.length; from += 200)
    await insertDialogues(sql, ids, dialogues.slice(from, from + 200).map(prepare))
  return ids
}

const insertDialogues = async (
  sql: postgres.Sql,
  { municipality, round, person }: Ids,
  prepared: ReturnType<typeof prepare>[],
): Promise<void> => {
  const json = (rows: object[]) => sql`${JSON.stringify(rows)}::text::jsonb`
  const dialogues = json(prepared.map(({ row }) => row))
  const frozen = json(prepared.flatMap((one) => one.frozen))
  await sql.begin(async (tx) => {
    await tx`insert into organisation (municipality_id, id, key, name, kind)
      select ${municipality}, organisation, key, key, kind
      from jsonb_to_recordset(${dialogues}) as x (organisation uuid, key text, kind text)`
    await tx`insert into dialogue (municipality_id, id, round_id, organisation_id, state, tailoring, form, submission_id)
      select ${municipality}, dialogue, ${round}, organisation,
        case when submission is null then 'preparing' else 'sent' end, '{}', '{}', submission
      from jsonb_to_recordset(${dialogues}) as x (dialogue uuid, organisation uuid, submission uuid)`
    await tx`insert into submission (municipality_id, id, dialogue_id, round_id, number, sent_at, sent_by, content_hash)
      select ${municipality}, id, dialogue, ${round}, number, ${at}, ${person}, '-'
      from jsonb_to_recordset(${json(prepared.flatMap((one) => one.submissions))}) as x (id uuid, dialogue uuid, number int)`
    await tx`insert into answer (municipality_id, id, dialogue_id, key, answered)
      select ${municipality}, answer, dialogue, key, true
      from jsonb_to_recordset(${json(prepared.flatMap((one) => one.answers))}) as x (answer uuid, dialogue uuid, key text)`
    await tx`insert into answer_revision (municipality_id, id, answer_id, dialogue_id, author_id, value, at)
      select ${municipality}, revision, answer, dialogue, ${person}, value, ${at}
      from jsonb_to_recordset(${frozen}) as x (revision uuid, answer uuid, dialogue uuid, value jsonb)
      where revision is not null`
    await tx`insert into submission_answer
        (municipality_id, submission_id, key, dialogue_id, round_id, facet, action, revision_id, standing)
      select ${municipality}, submission, key, dialogue, ${round}, facet, action, revision, standing
      from jsonb_to_recordset(${frozen}) as x
        (submission uuid, key text, dialogue uuid, facet text, action int, revision uuid, standing text)`
    await tx`insert into coding (municipality_id, round_id, dialogue_id, revision_id, start, "end", quote, perspective, coder_id, at)
      select ${municipality}, ${round}, dialogue, revision, 0, 2, 'Vi', perspective, ${person}, ${at}
      from jsonb_to_recordset(${json(prepared.flatMap((one) => one.codings))}) as x
        (dialogue uuid, revision uuid, perspective text)`
  })
}
