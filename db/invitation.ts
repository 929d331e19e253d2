import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Language, LocalText } from '@/people/language'
import type { Caller } from '@/people/role'
import { audit } from './audit'
import type { Tx } from './client'
import { dialogue, invitation, organisation, participant, person, round } from './schema'

export type Participant = {
  person: string
  name: string
  email: string
  openedAt: Date | null
  revoked: boolean
  /** The link that is open now, for those who may see invitations. */
  invitation: { id: string; createdAt: Date; expiresAt: Date } | null
}

/** Who takes part for the organisation, with the link each of them holds. */
export const listParticipants = async (tx: Tx, dialogueId: string): Promise<Participant[]> => {
  const rows = await tx
    .select({
      person: person.id,
      name: person.name,
      email: person.email,
      openedAt: participant.openedAt,
      revokedAt: participant.revokedAt,
      id: invitation.id,
      createdAt: invitation.createdAt,
      expiresAt: invitation.expiresAt,
    })
    .from(participant)
    .innerJoin(
      person,
      and(eq(person.municipalityId, participant.municipalityId), eq(person.id, participant.personId)),
    )
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
    .orderBy(person.name)
  return rows.map(({ id, createdAt, expiresAt, revokedAt, ...one }) => ({
    ...one,
    revoked: revokedAt !== null,
    invitation: id && createdAt && expiresAt ? { id, createdAt, expiresAt } : null,
  }))
}

const days = 24 * 60 * 60 * 1000
/** A link outlives its round by a quarter of a year, so that the receipt can be read. */
const expiryOf = (closesOn: string, now: Date) =>
  new Date(Math.max(Date.parse(closesOn), now.getTime()) + 90 * days)

type Invited = { name: string; email: string; userId: string }
export type InvitationLetter = {
  name: string
  language: Language | null
  organisation: string
  round: LocalText
  closesOn: string
  contact: string
}

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
  }
  await tx.insert(person).values(values).onConflictDoNothing()
  const [found] = await tx
    .select({ id: person.id, name: person.name, role: person.role, language: person.language })
    .from(person)
    .where(and(eq(person.municipalityId, caller.municipality), eq(person.email, email)))
  return found!.role === 'representative' ? found! : undefined
}

const findLetter = async (tx: Tx, dialogueId: string) => {
  const [found] = await tx
    .select({
      organisation: organisation.name,
      round: round.name,
      closesOn: round.closesOn,
      contact: round.contact,
    })
    .from(dialogue)
    .innerJoin(
      organisation,
      and(
        eq(organisation.municipalityId, dialogue.municipalityId),
        eq(organisation.id, dialogue.organisationId),
      ),
    )
    .innerJoin(round, and(eq(round.municipalityId, dialogue.municipalityId), eq(round.id, dialogue.roundId)))
    .where(eq(dialogue.id, dialogueId))
    .for('share', { of: dialogue })
  return found
}

/** Lets a person take part with a new personal link; an earlier link of theirs to the same dialogue stops working. */
export const inviteToDialogue = async (
  tx: Tx,
  caller: Caller,
  dialogueId: string,
  invited: Invited & { secretHash: string },
  make: { id: () => string; now: Date },
): Promise<InvitationLetter | 'not-found' | 'holds-another-role'> => {
  const letter = await findLetter(tx, dialogueId)
  if (!letter) return 'not-found'
  const owner = await ensureRepresentative(tx, caller, invited, make.id())
  if (!owner) return 'holds-another-role'
  const where = { municipalityId: caller.municipality, dialogueId, personId: owner.id }
  await tx
    .insert(participant)
    .values(where)
    .onConflictDoUpdate({
      target: [participant.municipalityId, participant.dialogueId, participant.personId],
      set: { revokedAt: null },
    })
  await tx
    .update(invitation)
    .set({ revokedAt: make.now })
    .where(
      and(
        eq(invitation.dialogueId, dialogueId),
        eq(invitation.personId, owner.id),
        isNull(invitation.revokedAt),
      ),
    )
  await tx.insert(invitation).values({
    ...where,
    id: make.id(),
    secretHash: invited.secretHash,
    createdAt: make.now,
    expiresAt: expiryOf(letter.closesOn, make.now),
  })
  await audit(tx, caller, make.now, 'participant.invited', dialogueId, { person: owner.id })
  return { ...letter, name: owner.name, language: owner.language }
}

/** Takes back a link and the access it gave: the person reads nothing more of the dialogue from now on. */
export const revokeInvitation = async (
  tx: Tx,
  caller: Caller,
  id: string,
  now: Date,
): Promise<'revoked' | 'not-found'> => {
  const [found] = await tx
    .update(invitation)
    .set({ revokedAt: sql`coalesce(${invitation.revokedAt}, ${now.toISOString()}::timestamptz)` })
    .where(and(eq(invitation.municipalityId, caller.municipality), eq(invitation.id, id)))
    .returning({ person: invitation.personId, dialogue: invitation.dialogueId })
  if (!found) return 'not-found'
  if (found.dialogue)
    await tx
      .update(participant)
      .set({ revokedAt: now })
      .where(
        and(
          eq(participant.dialogueId, found.dialogue),
          eq(participant.personId, found.person),
          isNull(participant.revokedAt),
        ),
      )
  await audit(tx, caller, now, 'invitation.revoked', found.dialogue, { person: found.person })
  return 'revoked'
}
