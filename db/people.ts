import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Language } from '@/people/language'
import type { Caller, Role } from '@/people/role'
import type { Database, Tx } from './client'
import { invitation, person } from './schema'

export type Membership = {
  municipality: string
  municipalityName: string
  timeZone: string
  person: string
  name: string
  email: string
  role: Role
  language: Language | null
}

/** Where an account may act. The only read that crosses municipalities, and it sees the account's own rows alone. */
export const listMemberships = async (database: Database, userId: string): Promise<Membership[]> => [
  ...(await database.execute<Membership>(sql`select * from app_memberships(${userId})`)),
]

/** What an invitation's secret leads to: whose it is and which dialogue; undefined when unknown, revoked or expired. */
export const findInvitation = (database: Database, secretHash: string, now: Date) =>
  database.transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.invitation', ${secretHash}, true)`)
    const [found] = await tx
      .select({
        municipality: invitation.municipalityId,
        person: invitation.personId,
        dialogue: invitation.dialogueId,
      })
      .from(invitation)
      .where(
        and(
          eq(invitation.secretHash, secretHash),
          isNull(invitation.revokedAt),
          gt(invitation.expiresAt, now),
        ),
      )
    if (!found) return undefined
    await tx.execute(
      sql`select set_config('app.municipality', ${found.municipality}, true), set_config('app.person', ${found.person}, true)`,
    )
    const [owner] = await tx
      .select({ userId: person.userId, email: person.email, language: person.language })
      .from(person)
      .where(
        and(
          eq(person.municipalityId, found.municipality),
          eq(person.id, found.person),
          isNull(person.revokedAt),
        ),
      )
    return owner && { ...found, ...owner }
  })

export const setLanguage = (tx: Tx, caller: Caller, language: Language) =>
  tx.update(person).set({ language }).where(eq(person.id, caller.person))
