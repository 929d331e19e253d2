import { sql } from 'drizzle-orm'
import type { DialogueLetterKind } from '@/dialogue/letter'
import type { DialogueState } from '@/dialogue/state'
import type { Language, LocalText } from '@/people/language'
import type { Role } from '@/people/role'
import type { Database, Tx } from './client'
import { invitation } from './schema'

/** Everything the courier does happens in one transaction with a role of its own: in one municipality, or before one is chosen. */
export const asCourier = <T>(
  database: Database,
  municipality: string | null,
  work: (tx: Tx) => Promise<T>,
): Promise<T> =>
  database.transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.municipality', ${municipality ?? ''}, true),
      set_config('app.person', '', true), set_config('app.role', 'courier', true)`)
    return work(tx)
  })

/** Every municipality there is: reminders go by each one's own clock. */
export const listMunicipalityIds = async (tx: Tx): Promise<string[]> =>
  (await tx.execute<{ id: string }>(sql`select municipality_id as id from municipality`)).map((row) => row.id)

/** Where a letter waits whose time has come. */
export const listDueMunicipalities = async (tx: Tx, now: Date): Promise<string[]> => {
  const rows = await tx.execute<{ id: string }>(sql`
    select distinct municipality_id as id from letter where state = 'waiting' and due_at <= ${now.toISOString()}::timestamptz`)
  return rows.map((row) => row.id)
}

type Due = {
  id: string
  detail: Record<string, string | number | string[]>
  tries: number
  person: string
}
export type DueLetter = Due & { kind: DialogueLetterKind; dialogue: string }
export type DueWelcome = Due & { kind: 'welcome'; dialogue: null }

/** The letter that has waited longest, locked until the transaction ends; one that another courier holds is passed over. */
export const takeLetter = async (tx: Tx, now: Date): Promise<DueLetter | DueWelcome | undefined> =>
  (
    await tx.execute<DueLetter | DueWelcome>(sql`
      select id, kind, detail, tries, dialogue_id as dialogue, person_id as person from letter
      where municipality_id = app_municipality() and state = 'waiting' and due_at <= ${now.toISOString()}::timestamptz
      order by due_at, created_at, id limit 1 for update skip locked`)
  )[0]

export type Recipient = {
  name: string
  email: string
  language: Language | null
  takesPart: boolean
  timeZone: string
  organisation: string
  round: LocalText
  lastDay: string
  contact: string
  state: DialogueState
  meeting: { startsAt: Date | null; minutes: number; place: string; sequence: number } | null
  metBefore: boolean
  receipt: { number: number; sentAt: Date; contentHash: string } | null
}

/** Whom a letter is to and what it is about, as it stands now. */
export const findRecipient = async (tx: Tx, letter: DueLetter): Promise<Recipient> => {
  const number = typeof letter.detail.number === 'number' ? letter.detail.number : null
  const [row] = await tx.execute<Recipient>(sql`
    select p.name, p.email, p.language, p.revoked_at is null and t.revoked_at is null and t.person_id is not null as "takesPart",
      m.time_zone as "timeZone", o.name as organisation, r.name as round, coalesce(d.extended_to, r.closes_on)::text as "lastDay",
      r.contact, d.state,
      case when e.dialogue_id is not null then json_build_object('startsAt', e.starts_at, 'minutes', e.minutes, 'place', e.place, 'sequence', e.sequence) end as meeting,
      exists (select 1 from letter l where l.municipality_id = d.municipality_id and l.dialogue_id = d.id and l.person_id = p.id
        and l.kind = 'meeting' and l.state = 'sent') as "metBefore",
      (select json_build_object('number', s.number, 'sentAt', s.sent_at, 'contentHash', s.content_hash) from submission s
        where s.municipality_id = d.municipality_id and s.dialogue_id = d.id and (${number}::int is null or s.number = ${number}::int)
        order by s.number desc limit 1) as receipt
    from dialogue d
    join municipality m on m.municipality_id = d.municipality_id
    join organisation o on o.municipality_id = d.municipality_id and o.id = d.organisation_id
    join round r on r.municipality_id = d.municipality_id and r.id = d.round_id
    join person p on p.municipality_id = d.municipality_id and p.id = ${letter.person}
    left join participant t on t.municipality_id = d.municipality_id and t.dialogue_id = d.id and t.person_id = p.id
    left join meeting e on e.municipality_id = d.municipality_id and e.dialogue_id = d.id
    where d.municipality_id = app_municipality() and d.id = ${letter.dialogue}`)
  const { meeting, receipt, ...one } = row!
  return {
    ...one,
    meeting: meeting && {
      ...meeting,
      startsAt: meeting.startsAt && new Date(meeting.startsAt),
    },
    receipt: receipt && { ...receipt, sentAt: new Date(receipt.sentAt) },
  }
}

export type Newcomer = {
  name: string
  email: string
  language: Language | null
  role: Role
  municipality: string
}

/** Whom a welcome is to; undefined when their access has been taken away meanwhile. */
export const findNewcomer = async (tx: Tx, { person }: DueWelcome): Promise<Newcomer | undefined> =>
  (
    await tx.execute<Newcomer>(sql`
      select p.name, p.email, p.language, p.role, m.name as municipality
      from person p join municipality m on m.municipality_id = p.municipality_id
      where p.municipality_id = app_municipality() and p.id = ${person} and p.revoked_at is null`)
  )[0]

/** A new personal link beside those the person has. Only its hash is stored; the secret leaves with the letter. */
export const addLink = async (
  tx: Tx,
  municipalityId: string,
  letter: Pick<DueLetter, 'dialogue' | 'person'>,
  link: { id: string; secretHash: string; now: Date; expiresAt: Date },
): Promise<void> => {
  // Not `returning`, and no conflict clause: the courier adds links, and has no need to change them.
  await tx.insert(invitation).values({
    municipalityId,
    id: link.id,
    dialogueId: letter.dialogue,
    personId: letter.person,
    secretHash: link.secretHash,
    createdAt: link.now,
    expiresAt: link.expiresAt,
  })
}

export type Delivered =
  | { state: 'sent'; messageId: string; at: Date }
  | { state: 'bounced'; messageId: string; at: Date; trouble: string }
  | { state: 'failed'; trouble: string }
  | { state: 'waiting'; trouble: string; dueAt: Date }
  | { state: 'withdrawn' }

/** Notes how it went, in the transaction that holds the letter. A letter that never left counts no try. */
export const noteDelivery = async (tx: Tx, id: string, how: Delivered): Promise<void> => {
  const at = 'at' in how ? how.at.toISOString() : null
  const dueAt = how.state === 'waiting' ? how.dueAt.toISOString() : null
  await tx.execute(sql`
    update letter set state = ${how.state}, tries = tries + ${how.state === 'withdrawn' ? 0 : 1},
      sent_at = ${at}::timestamptz, message_id = ${'messageId' in how ? how.messageId : null},
      trouble = ${'trouble' in how ? how.trouble : null}, due_at = coalesce(${dueAt}::timestamptz, due_at)
    where municipality_id = app_municipality() and id = ${id}`)
}

/** A message came back: the letter that left with one of these Message-IDs did not arrive. How many letters that were. */
export const noteBounce = async (tx: Tx, messageIds: readonly string[], words: string): Promise<number> => {
  if (messageIds.length === 0) return 0
  const rows = await tx.execute(sql`
    update letter set state = 'bounced', trouble = ${words}
    where municipality_id = app_municipality() and state in ('sent', 'bounced')
      and message_id in ${messageIds as string[]}
    returning id`)
  return rows.length
}
