import { randomUUID } from 'node:crypto'
import type postgres from 'postgres'
import { saveAnswer } from '@/db/answers'
import { asCaller, type Database } from '@/db/client'
import { hash, makeSecret } from '@/db/identity'
import { sendDialogue } from '@/db/sending'
import type { LearningExample } from '@/findings/learning-example'
import { defaultScale } from '@/findings/scale'
import type { Caller } from '@/people/role'
import { insertSmallRound, make, type SmallRound } from '../small-round'

export const states = ['draft', 'sent'] as const
export type State = (typeof states)[number]
export type World = SmallRound & {
  invitation: string
  mark: string
  draft: string
  ours: string
  theirs: string
  /** What the organisation's own people say to each other. */
  between: string
  /** The revisions that the first organisation's people have read. */
  seen: string[]
}

const write = async (database: Database, caller: Caller, dialogue: string, text: string, state: State) => {
  const save = { key: 'a.text', parents: [], operation: randomUUID(), value: { text } }
  return asCaller(database, caller, async (tx) => {
    const saved = await saveAnswer(tx, caller, dialogue, save, make())
    if (typeof saved === 'string') throw new Error(`Refused: ${saved}`)
    if (state === 'sent') await sendDialogue(tx, caller, dialogue, [saved.revision], make())
    return [saved.revision]
  })
}

const exampleOf = (mark: string): LearningExample => ({
  text: { sv: mark },
  alsoActions: [],
  units: [mark],
  partners: [mark],
  grounds: { explicit: [mark], inferred: [mark] },
  ageGroup: mark,
  perspective: mark,
  status: mark,
  since: mark,
  attribution: mark,
})

/** What the strategist makes of a finding, and what an imported round's trail says: not for those who answer. */
const assess = async (owner: postgres.Sql, { municipality, round, strategist }: SmallRound, said: string) => {
  const concern = { concern: 'minor', reason: said }
  const [limitations, coherence, adequacy, relevance] = [concern, concern, concern, concern]
  const confidence = {
    grade: 'low',
    reason: said,
    concerns: { limitations, coherence, adequacy, relevance },
  }
  const statement = { k: 1, n: 1, split: null, says: { sv: said } }
  await owner`insert into finding_revision
      (municipality_id, round_id, rule, number, at, author_id, act, text, confidence, statement)
    values (${municipality}, ${round}, 'R', 1, now(), ${strategist.person}, 'assessed', ${owner.json({ sv: said })},
      ${owner.json(confidence)}, ${owner.json(statement)})`
  await owner`insert into earlier_trail (municipality_id, round_id, number, at, person_id, what, detail)
    values (${municipality}, ${round}, 1, now(), ${strategist.person}, ${said}, ${owner.json({ said })})`
  await owner`update round set scale = ${owner.json({ ...defaultScale, words: { few: { sv: said } } })} where id = ${round}`
  await owner`update guide_version set headings = ${owner.json([
    { key: 'R', title: { sv: said }, conclusions: [{ key: 'R', text: { sv: said } }] },
  ])} where municipality_id = ${municipality}`
}

/** A municipality whose every text holds a canary: `draft` only what the first organisation wrote, `mark` everything else. */
export const buildWorld = async (owner: postgres.Sql, database: Database, state: State): Promise<World> => {
  const [mark, draft, invitation] = [
    `kanarie${randomUUID().slice(0, 8)}`,
    `utkast${randomUUID().slice(0, 8)}`,
    randomUUID(),
  ]
  const round = await insertSmallRound(owner, mark)
  const { municipality } = round
  const seen = await write(database, round.anna, round.dialogue, draft, state)
  await write(database, round.cia, round.otherDialogue, `skolans ${mark}`, 'sent')
  await owner`insert into invitation (municipality_id, id, person_id, dialogue_id, secret_hash, expires_at)
    values (${municipality}, ${invitation}, ${round.anna.person}, ${round.dialogue}, ${hash(makeSecret())}, now() + interval '1 day')`
  await owner`update submission set reopening_reason = ${`Skäl ${mark}`} where municipality_id = ${municipality}`
  await owner`update dialogue set tailoring = jsonb_set(tailoring, '{hidden}', ${owner.json([mark])}) where id = ${round.otherDialogue}`
  await owner`insert into coding (municipality_id, round_id, dialogue_id, revision_id, start, "end", quote, code, coder_id, at)
    select municipality_id, ${round.round}, dialogue_id, id, 0, 7, ${`skolans ${mark}`}, ${mark}, ${round.strategist.person}, at
    from answer_revision where dialogue_id = ${round.otherDialogue}`
  await owner`insert into learning_example (municipality_id, round_id, key, action, content) values (${municipality}, ${round.round}, 'e', 1, ${owner.json(exampleOf(mark))})`
  await owner`insert into finding (municipality_id, round_id, rule, statement, counter_evidence_read_at)
    values (${municipality}, ${round.round}, 'R', ${owner.json({ k: 1, n: 1, split: null, mark })}, now())`
  await assess(owner, round, `bedömt ${mark}`)
  await owner`insert into meeting (municipality_id, dialogue_id, starts_at, place, agenda)
    values (${municipality}, ${round.dialogue}, '2030-01-01', ${`Rum ${mark}`}, ${owner.json([{ part: mark, minutes: 5 }])})
    on conflict (municipality_id, dialogue_id) do update
      set starts_at = excluded.starts_at, place = excluded.place, agenda = excluded.agenda`
  await owner`insert into letter (municipality_id, once, dialogue_id, person_id, kind, detail, state, created_at, due_at, sent_at, message_id, trouble)
    values (${municipality}, ${mark}, ${round.dialogue}, ${round.anna.person}, 'thanks', ${owner.json({ mark })}, 'bounced', now(), now(), now(), ${mark}, ${mark})`
  await owner`insert into audit_entry (municipality_id, at, person_id, what, detail, sequence, previous_hash, hash)
    values (${municipality}, now(), ${round.strategist.person}, ${mark}, ${owner.json({ mark })}, 0, '', '')`
  const between = `sinsemellan${randomUUID().slice(0, 8)}`
  await owner`insert into comment (municipality_id, operation_id, dialogue_id, prompt, audience, text, author_id, at)
    select ${municipality}, gen_random_uuid(), ${round.dialogue}, 'a', audience, text, ${round.anna.person}, now()
    from (values ('organisation', ${between}), ('strategist', ${`anna ${mark}`})) as said (audience, text)`
  await owner`update participant set limited_to = '["b"]' where municipality_id = ${municipality} and person_id = ${round.bo.person}`
  return { ...round, seen, between, invitation, mark, draft, ours: `vard ${mark}`, theirs: `skola ${mark}` }
}

export const who = [
  'nobody',
  'anna',
  'bo',
  'cia',
  'strategist',
  'noteTaker',
  'reader',
  'foreignStrategist',
  'foreignRepresentative',
] as const
export type Who = (typeof who)[number]

export const callerOf = (world: World, elsewhere: SmallRound, one: Who) =>
  one === 'nobody'
    ? undefined
    : one === 'foreignStrategist'
      ? elsewhere.strategist
      : one === 'foreignRepresentative'
        ? elsewhere.anna
        : world[one]

/** The texts that may not appear before the caller's eyes. Bo was handed question b, and all of these but his organisation's name stand at a. */
export const hiddenFrom = (world: World, one: Who, state: State): string[] => [
  ...(one === 'anna' ? [] : [world.between]),
  ...hiddenByRole(world, one, state),
]

const hiddenByRole = (world: World, one: Who, state: State): string[] => {
  if (one === 'nobody' || one.startsWith('foreign')) return [world.mark, world.draft]
  const assessed = `bedömt ${world.mark}`
  if (one === 'bo') return [world.theirs, `skolans ${world.mark}`, `cia ${world.mark}`, assessed, world.draft]
  if (one === 'anna') return [world.theirs, `skolans ${world.mark}`, `cia ${world.mark}`, assessed]
  if (one === 'cia') return [world.draft, world.ours, `anna ${world.mark}`, assessed]
  return one === 'reader' || state === 'draft' ? [world.draft] : []
}
