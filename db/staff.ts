import { and, eq, sql } from 'drizzle-orm'
import type { LetterState } from '@/dialogue/letter'
import type { Language } from '@/people/language'
import type { Caller, MunicipalRole } from '@/people/role'
import { byName } from '@/people/by-name'
import { audit } from './audit'
import type { Tx } from './client'
import { writeLetter } from './letters'
import { person } from './schema'

export type StaffMember = {
  person: string
  name: string
  email: string
  role: MunicipalRole
  revoked: boolean
  /** How the latest letter to them went; null when none was written. */
  letter: { state: LetterState; trouble: string | null } | null
}

/** Everybody on the municipality's side, by name; those whose access has been taken away come last. */
export const listStaff = async (tx: Tx): Promise<StaffMember[]> =>
  [
    ...(await tx.execute<StaffMember>(sql`
    select p.id as person, p.name, p.email, p.role, p.revoked_at is not null as revoked,
      (select json_build_object('state', l.state, 'trouble', l.trouble) from letter l
        where l.municipality_id = p.municipality_id and l.person_id = p.id and l.kind = 'welcome'
        order by l.created_at desc, l.id limit 1) as letter
    from person p where p.municipality_id = app_municipality() and p.role <> 'representative'
    order by p.id`)),
  ].sort((one, other) => Number(one.revoked) - Number(other.revoked) || byName(one, other))

/** The caller and the other, held until the transaction ends: two strategists who take each other's access away wait in turn. */
const hold = async (tx: Tx, caller: Caller, where: ReturnType<typeof eq>) => {
  const rows = await tx
    .select({ id: person.id, role: person.role, revokedAt: person.revokedAt })
    .from(person)
    .where(
      and(eq(person.municipalityId, caller.municipality), sql`(${where} or ${person.id} = ${caller.person})`),
    )
    .orderBy(person.id)
    .for('update')
  const self = rows.find((one) => one.id === caller.person)
  const leads = self?.role === 'strategist' && self.revokedAt === null
  return { leads, found: rows.find((one) => one.id !== caller.person) }
}

type Added = { name: string; email: string; role: MunicipalRole; userId: string; language?: Language }

/**
 * Lets a person in on the municipality's side, or gives one who is there another role, and writes to them. Whoever answers for an
 * organisation cannot also be here; nobody changes their own role, so that a strategist always remains.
 */
export const addStaff = async (
  tx: Tx,
  caller: Caller,
  { email: given, ...added }: Added,
  make: { id: () => string; now: Date },
): Promise<{ added: true } | 'holds-another-role' | 'not-yourself' | 'not-found'> => {
  const email = given.toLowerCase()
  const own = await tx
    .insert(person)
    .values({ ...added, email, municipalityId: caller.municipality, id: make.id() })
    .onConflictDoNothing()
    .returning({ id: person.id })
  const { leads, found } = await hold(tx, caller, eq(person.email, email))
  if (!leads) return 'not-found'
  if (!found) return 'not-yourself'
  if (found.role === 'representative') return 'holds-another-role'
  if (own.length === 0)
    await tx
      .update(person)
      .set({ name: added.name, role: added.role, revokedAt: null })
      .where(eq(person.id, found.id))
  const once = `welcome ${found.id} ${make.id()}`
  await writeLetter(tx, caller, { once, dialogueId: null, personId: found.id, kind: 'welcome' }, make.now)
  await audit(tx, caller, make.now, 'staff.added', found.id, { role: added.role })
  return { added: true }
}

/** Takes a person's access on the municipality's side away: from the next request on they read nothing here. */
export const revokeStaff = async (
  tx: Tx,
  caller: Caller,
  personId: string,
  now: Date,
): Promise<{ revoked: true } | 'not-yourself' | 'not-found'> => {
  if (personId === caller.person) return 'not-yourself'
  const { leads, found } = await hold(tx, caller, eq(person.id, personId))
  if (!leads || !found || found.role === 'representative') return 'not-found'
  if (found.revokedAt) return { revoked: true }
  await tx.update(person).set({ revokedAt: now }).where(eq(person.id, personId))
  await tx.execute(sql`update letter set state = 'withdrawn' where (municipality_id, id) in (
    select municipality_id, id from letter where municipality_id = app_municipality() and person_id = ${personId}
      and kind = 'welcome' and state = 'waiting' for update skip locked)`)
  await audit(tx, caller, now, 'staff.revoked', personId)
  return { revoked: true }
}
