import { sql } from 'drizzle-orm'
import { isSent, type DialogueState } from '@/dialogue/state'
import type { Caller } from '@/people/role'
import { audit } from './audit'
import type { Tx } from './client'
import { lettersChannel } from './letters'

/** Reminders do not wake anybody. */
const earliestHour = 8

/**
 * Writes the reminders of this day in the courier's municipality, by its own clock: so many days before the
 * organisation's own last day, to each who takes part and was invited on an earlier day, and has not been reminded today.
 * Not to those who have sent, not on the day the round opens, and never the same reminder twice.
 */
export const writeDueReminders = async (tx: Tx, now: Date): Promise<number> => {
  const rows = await tx.execute(sql`
    insert into letter (municipality_id, once, dialogue_id, person_id, kind, detail, created_at, due_at)
    select d.municipality_id, concat_ws(' ', 'reminder', d.id, t.person_id, n.days), d.id, t.person_id, 'reminder', '{}', c.now, c.now
    from (select ${now.toISOString()}::timestamptz as now) c
    join municipality m on m.municipality_id = app_municipality()
    cross join lateral (select c.now at time zone m.time_zone as local) l
    join round r on r.municipality_id = m.municipality_id and not r.facts_only and r.opens_on < l.local::date
    cross join lateral (select value::int as days from jsonb_array_elements_text(r.remind_days_before)) n
    join dialogue d on d.municipality_id = r.municipality_id and d.round_id = r.id and d.state not in ('sent', 'closed')
      and coalesce(d.extended_to, r.closes_on) - n.days = l.local::date
    join participant t on t.municipality_id = d.municipality_id and t.dialogue_id = d.id and t.revoked_at is null
    join person p on p.municipality_id = t.municipality_id and p.id = t.person_id and p.revoked_at is null
    where extract(hour from l.local) >= ${earliestHour}
      and exists (select 1 from invitation i where i.municipality_id = d.municipality_id and i.dialogue_id = d.id
        and i.person_id = t.person_id and (i.created_at at time zone m.time_zone)::date < l.local::date)
      and not exists (select 1 from letter e where e.municipality_id = d.municipality_id and e.dialogue_id = d.id
        and e.person_id = t.person_id and e.kind = 'reminder' and (e.created_at at time zone m.time_zone)::date = l.local::date)
    on conflict do nothing
    returning 1`)
  return rows.length
}

/** Reminds everybody who takes part for one organisation, now; a second time on the same day changes nothing. */
export const remindNow = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  now: Date,
): Promise<{ reminded: number } | 'not-found' | 'already-sent' | 'nobody-to-remind'> => {
  const [found] = await tx.execute<{ state: DialogueState }>(
    sql`select state from dialogue where id = ${dialogueId}`,
  )
  if (!found) return 'not-found'
  if (isSent(found.state)) return 'already-sent'
  const rows = await tx.execute(sql`
    insert into letter (municipality_id, once, dialogue_id, person_id, kind, detail, created_at, due_at)
    select t.municipality_id, concat_ws(' ', 'reminder', t.dialogue_id, t.person_id, (c.now at time zone m.time_zone)::date),
      t.dialogue_id, t.person_id, 'reminder', '{}', c.now, c.now
    from (select ${now.toISOString()}::timestamptz as now) c
    join municipality m on m.municipality_id = app_municipality()
    join participant t on t.municipality_id = m.municipality_id and t.dialogue_id = ${dialogueId} and t.revoked_at is null
    where not exists (select 1 from letter e where e.municipality_id = t.municipality_id and e.dialogue_id = t.dialogue_id
      and e.person_id = t.person_id and e.kind in ('invitation', 'reminder')
      and (e.created_at at time zone m.time_zone)::date = (c.now at time zone m.time_zone)::date)
    on conflict do nothing
    returning 1`)
  if (rows.length === 0) return 'nobody-to-remind'
  await tx.execute(sql`select pg_notify(${lettersChannel}, '')`)
  await audit(tx, caller, now, 'dialogue.reminded', dialogueId, { people: rows.length })
  return { reminded: rows.length }
}

/** Sets on which days before the last day the round's reminders go. */
export const setReminderDays = async (
  tx: Tx,
  caller: Caller,
  roundId: string,
  days: readonly number[],
  now: Date,
): Promise<{ daysBefore: readonly number[] } | 'not-found'> => {
  const changed = await tx.execute(
    sql`update round set remind_days_before = ${JSON.stringify(days)}::jsonb where id = ${roundId} returning id`,
  )
  if (changed.length === 0) return 'not-found'
  await audit(tx, caller, now, 'round.reminders', roundId, { daysBefore: days })
  return { daysBefore: days }
}

export const findReminderDays = async (tx: Tx, roundId: string): Promise<number[]> =>
  (
    await tx.execute<{ days: number[] }>(
      sql`select remind_days_before as days from round where id = ${roundId}`,
    )
  )[0]?.days ?? []
