import { and, eq, isNull, sql } from 'drizzle-orm'
import type { ParticipantPart } from '@/dialogue/participant-part'
import { byName } from '@/people/by-name'
import type { Language } from '@/people/language'
import type { Caller } from '@/people/role'
import { audit } from './audit'
import type { Tx } from './client'
import { isOf } from './is-of'
import { writeLetter } from './letters'
import { findMeetingTime, meetingNews } from './meeting-time'
import { dialogue, invitation, participant, person } from './schema'
import { writeTo } from './write-to-participants'

export type Participant = {
  person: string
  name: string
  email: string
  openedAt: Date | null
  part: ParticipantPart
  revoked: boolean
  /** How many links of theirs are open now, for those who may see invitations. */
  links: number
  /** When the newest of them was made. */
  linkedAt: Date | null
}

/** Who takes part for the organisation, and whether each of them holds a link. */
export const listParticipants = async (tx: Tx, dialogueId: string): Promise<Participant[]> => {
  const rows = await tx
    .select({
      person: person.id,
      name: person.name,
      email: person.email,
      openedAt: participant.openedAt,
      part: participant.part,
      revokedAt: participant.revokedAt,
      links: sql<number>`count(${invitation.id})::int`,
      linkedAt: sql<string | Date | null>`max(${invitation.createdAt})`,
    })
    .from(participant)
    .innerJoin(person, isOf(person, participant.personId))
    .leftJoin(
      invitation,
      and(
        eq(invitation.municipalityId, participant.municipalityId),
        eq(invitation.personId, participant.personId),
        eq(invitation.dialogueId, participant.dialogueId),
        isNull(invitation.revokedAt),
      ),
    )
    .where(eq(participant.dialogueId, dialogueId))
    .groupBy(
      person.municipalityId,
      person.id,
      participant.municipalityId,
      participant.dialogueId,
      participant.personId,
    )
  return rows.sort(byName).map(({ linkedAt, revokedAt, ...one }) => ({
    ...one,
    revoked: revokedAt !== null,
    linkedAt: linkedAt === null ? null : new Date(linkedAt),
  }))
}

/** `linkOnly`: a colleague who was handed some questions goes on seeing no others. */
type Invited = { name: string; email: string; userId: string; language?: Language; linkOnly?: boolean }

/** The person's row by address; someone who holds another role here cannot also answer for an organisation. */
const ensureRepresentative = async (tx: Tx, caller: Caller, one: Invited, id: string) => {
  const email = one.email.toLowerCase()
  const values = {
    municipalityId: caller.municipality,
    id,
    userId: one.userId,
    name: one.name,
    email,
    role: 'representative' as const,
    language: one.language,
  }
  await tx.insert(person).values(values).onConflictDoNothing()
  // Whoever is invited again before they have come may be written to in another language.
  if (one.language)
    await tx
      .update(person)
      .set({ language: one.language })
      .where(
        and(eq(person.municipalityId, caller.municipality), eq(person.email, email), isNull(person.language)),
      )
  const [found] = await tx
    .select({ id: person.id, name: person.name, role: person.role, language: person.language })
    .from(person)
    .where(and(eq(person.municipalityId, caller.municipality), eq(person.email, email)))
  return found!.role === 'representative' ? found! : undefined
}

const mine = (dialogueId: string, personId: string) =>
  and(eq(invitation.dialogueId, dialogueId), eq(invitation.personId, personId), isNull(invitation.revokedAt))

/** Takes back the letters that have not left. One that a courier holds right now asks itself who takes part. */
const withdrawLetters = (tx: Tx, dialogueId: string, personId: string, only: 'invitation' | 'all') =>
  tx.execute(sql`update letter set state = 'withdrawn' where (municipality_id, id) in (
    select municipality_id, id from letter where municipality_id = app_municipality() and dialogue_id = ${dialogueId}
      and person_id = ${personId} and state = 'waiting' and (${only} = 'all' or kind = 'invitation') for update skip locked)`)

/** Someone who comes when the meeting has been set is called to it too. */
const callToMeeting = async (tx: Tx, caller: Caller, dialogueId: string, personId: string, now: Date) => {
  const planned = await findMeetingTime(tx, dialogueId)
  if (planned && planned.startsAt > now)
    await writeTo(tx, caller, personId, meetingNews(dialogueId, { ...planned, method: 'REQUEST' }), now)
}

/** Lets a person take part in all of the dialogue, and writes the letter that brings a new link; earlier links of theirs stop working. */
export const inviteToDialogue = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  invited: Invited,
  make: { id: () => string; now: Date },
): Promise<{ invited: true } | 'not-found' | 'holds-another-role'> => {
  const [found] = await tx
    .select({ id: dialogue.id })
    .from(dialogue)
    .where(eq(dialogue.id, dialogueId))
    .for('share')
  if (!found) return 'not-found'
  const owner = await ensureRepresentative(tx, caller, invited, make.id())
  if (!owner) return 'holds-another-role'
  await tx
    .insert(participant)
    .values({ municipalityId: caller.municipality, dialogueId, personId: owner.id })
    .onConflictDoUpdate({
      target: [participant.municipalityId, participant.dialogueId, participant.personId],
      set: { revokedAt: null, ...(!invited.linkOnly && { limitedTo: null }) },
    })
  await tx.update(invitation).set({ revokedAt: make.now }).where(mine(dialogueId, owner.id))
  await withdrawLetters(tx, dialogueId, owner.id, 'invitation')
  const once = `invitation ${dialogueId} ${owner.id} ${make.id()}`
  await writeLetter(tx, caller, { once, dialogueId, personId: owner.id, kind: 'invitation' }, make.now)
  await callToMeeting(tx, caller, dialogueId, owner.id, make.now)
  await audit(tx, caller, make.now, 'participant.invited', dialogueId, { person: owner.id })
  return { invited: true }
}

/** Takes back every link of a person to a dialogue, the letters on their way and the access: they read nothing more of it. */
export const revokeParticipant = async (
  tx: Tx,
  caller: Caller,
  { dialogueId, personId }: { dialogueId: string; personId: string },
  now: Date,
): Promise<{ revoked: true } | 'not-found'> => {
  const where = and(eq(participant.dialogueId, dialogueId), eq(participant.personId, personId))
  const found = await tx
    .update(participant)
    .set({ revokedAt: sql`coalesce(${participant.revokedAt}, ${now.toISOString()}::timestamptz)` })
    .where(where)
    .returning({ person: participant.personId })
  if (found.length === 0) return 'not-found'
  await tx.update(invitation).set({ revokedAt: now }).where(mine(dialogueId, personId))
  await withdrawLetters(tx, dialogueId, personId, 'all')
  await audit(tx, caller, now, 'participant.revoked', dialogueId, { person: personId })
  return { revoked: true }
}
