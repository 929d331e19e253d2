import { asc, desc, eq, sql } from 'drizzle-orm'
import type { DialogueState } from '@/dialogue/state'
import type { Turn } from '@/dialogue/waits-for'
import { byKindAndName, byName, compareNames } from '@/people/by-name'
import { isId } from '@/people/id'
import type { LocalText } from '@/people/language'
import type { Organisation, OrganisationKind } from '@/people/organisation'
import type { Caller } from '@/people/role'
import type { PortableRound } from '@/report/portable-round'
import { audit } from './audit'
import type { Tx } from './client'
import { isOf } from './is-of'
import { ensureGuide, ensureOrganisations, ensurePlan, type Make } from './portable/ensure-parts'
import { findRoundByKey } from './portable/find-round'
import { importDialogues } from './portable/import-dialogues'
import { dialogue, organisation, round } from './schema'
import { isOutside } from './sent-version'

export type Round = {
  id: string
  key: string
  name: LocalText
  opensOn: string
  closesOn: string
  contact: string
  place: string
  factsOnly: boolean
}

const columns = {
  id: round.id,
  key: round.key,
  name: round.name,
  opensOn: round.opensOn,
  closesOn: round.closesOn,
  contact: round.contact,
  place: round.place,
  factsOnly: round.factsOnly,
}

/** The municipality's rounds, the newest first, with how many of their organisations have sent. */
export const listRounds = (tx: Tx): Promise<(Round & { asked: number; sent: number })[]> =>
  tx
    .select({
      ...columns,
      asked: sql<number>`count(${dialogue.id})::int`,
      sent: sql<number>`(count(*) filter (where ${dialogue.submissionId} is not null))::int`,
    })
    .from(round)
    .leftJoin(dialogue, isOf(round, dialogue.roundId))
    .groupBy(round.municipalityId, round.id)
    .orderBy(desc(round.opensOn), asc(round.key))

/** One round that the caller may see; undefined when it is missing or not theirs. */
export const findRound = async (tx: Tx, id: string): Promise<Round | undefined> =>
  isId(id) ? (await tx.select(columns).from(round).where(eq(round.id, id)))[0] : undefined

export type Progress = {
  dialogue: string
  organisation: string
  kind: OrganisationKind
  state: DialogueState
  draftShared: boolean
  people: { name: string; opened: boolean }[]
  /** The form's parts, each with the keys of its prompts, and those of the prompts that have an answer. */
  parts: { key: string; title: LocalText; prompts: string[] }[]
  answered: string[]
  conflicts: number
  /** When the version that counts was sent, and whether it has been opened again since. */
  sentAt: Date | null
  reopened: boolean
  /** Questions changed after sending, in no sent version yet. */
  late: number
  /** People whose latest letter did not arrive. */
  bounced: number
} & Pick<Turn, 'inMeeting' | 'settled' | 'signed' | 'head'>

/** How far every organisation has come: one query, however many they are, and nothing of what the answers say. */
export const listProgress = async (tx: Tx, roundId: string): Promise<Progress[]> => {
  const rows = await tx.execute<Omit<Progress, 'sentAt'> & { sentAt: string | Date | null }>(sql`
    select d.id as dialogue, o.name as organisation, o.kind, d.state,
      d.draft_shared_at is not null as "draftShared",
      (select coalesce(json_agg(json_build_object('name', p.name, 'opened', t.opened_at is not null)), '[]')
        from participant t join person p on p.municipality_id = t.municipality_id and p.id = t.person_id
        where t.municipality_id = d.municipality_id and t.dialogue_id = d.id and t.revoked_at is null) as people,
      (select json_agg(json_build_object('key', part->'key', 'title', part->'title',
          'prompts', jsonb_path_query_array(part, '$.prompts[*].key')) order by at)
        from jsonb_array_elements(d.form->'parts') with ordinality as parts(part, at)) as parts,
      exists (select 1 from meeting m where m.municipality_id = d.municipality_id and m.dialogue_id = d.id
        and m.begun_at is not null and m.ended_at is null) as "inMeeting",
      exists (select 1 from participant t where t.municipality_id = d.municipality_id and t.dialogue_id = d.id
        and t.part = 'head' and t.revoked_at is null) as head,
      case when d.state = 'held' then is_settled(d.municipality_id, d.id) else false end as settled,
      case when d.state = 'held' then is_signed_off(d.municipality_id, d.id) else false end as signed,
      a.answered, a.conflicts, s.sent_at as "sentAt",
      coalesce(s.reopened_at is not null and d.state not in ('sent', 'closed'), false) as reopened,
      (select count(distinct answer.id)::int from answer_revision
        join answer on answer.municipality_id = answer_revision.municipality_id and answer.id = answer_revision.answer_id
        where answer_revision.municipality_id = d.municipality_id and answer_revision.dialogue_id = d.id
          and s.id is not null and ${isOutside(sql`s.id`)}) as late,
      (select count(*)::int from (select distinct on (l.person_id) l.state from letter l
        join participant t on t.municipality_id = l.municipality_id and t.dialogue_id = l.dialogue_id and t.person_id = l.person_id and t.revoked_at is null
        where l.municipality_id = d.municipality_id and l.dialogue_id = d.id and l.state in ('sent', 'bounced', 'failed')
        order by l.person_id, l.created_at desc, l.id) latest where state <> 'sent') as bounced
    from dialogue d
    join organisation o on o.municipality_id = d.municipality_id and o.id = d.organisation_id
    left join submission s on s.municipality_id = d.municipality_id and s.id = d.submission_id
    cross join lateral (
      select coalesce(json_agg(distinct split_part(key, '.', 1)) filter (where answered), '[]') as answered,
        (count(*) filter (where conflicted))::int as conflicts
      from answer where municipality_id = d.municipality_id and dialogue_id = d.id) a
    where d.round_id = ${roundId}`)
  return rows
    .map((row) => ({
      ...row,
      people: row.people.toSorted(byName),
      sentAt: row.sentAt === null ? null : new Date(row.sentAt),
    }))
    .sort(
      (one, other) =>
        compareNames(one.kind, other.kind) || compareNames(one.organisation, other.organisation),
    )
}

/** The organisations that the municipality knows already. */
export const listOrganisations = async (tx: Tx): Promise<Organisation[]> => {
  const { key, name, kind } = organisation
  return (await tx.select({ key, name, kind }).from(organisation)).sort(byKindAndName)
}

/** The municipality's rounds by key and name. */
export const listRoundNames = (tx: Tx): Promise<{ key: string; name: LocalText }[]> =>
  tx.select({ key: round.key, name: round.name }).from(round)

/**
 * Plans a new round: its plan and guide where they are missing, its organisations, and a form for each of them. A plan or a
 * version of the guide that is there never changes.
 */
export const createRound = async (
  tx: Tx,
  caller: Caller,
  planned: PortableRound,
  make: Make,
): Promise<{ round: string } | 'round-exists' | 'plan-differs' | 'guide-differs'> => {
  const municipalityId = caller.municipality
  if (await findRoundByKey(tx, municipalityId, planned.round.key)) return 'round-exists'
  const planId = await ensurePlan(tx, municipalityId, planned, make)
  if (typeof planId !== 'string') return 'plan-differs'
  const guideVersionId = await ensureGuide(tx, municipalityId, planned, make)
  if (typeof guideVersionId !== 'string') return 'guide-differs'
  const organisations = await ensureOrganisations(tx, municipalityId, planned)
  if (Array.isArray(organisations)) throw new Error('An organisation has got the key of another kind.')
  const roundId = make.id()
  await tx.insert(round).values({ municipalityId, id: roundId, ...planned.round, planId, guideVersionId })
  await importDialogues(tx, planned, {
    municipalityId,
    roundId,
    organisations,
    people: new Map(),
    id: make.id,
  })
  await audit(tx, caller, make.now, 'round.created', roundId, {
    key: planned.round.key,
    organisations: planned.organisations.length,
  })
  return { round: roundId }
}
