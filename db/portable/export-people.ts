import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import type { PortableRound } from '@/report/portable-round'
import type { Tx } from '../client'
import { person } from '../schema'

/**
 * The municipality's staff, and everybody whom the round names. Somebody whose access has been taken away still stands as an
 * author, with the one role that by itself opens nothing.
 */
export const exportPeople = async (
  tx: Tx,
  municipalityId: string,
  named: Set<string>,
): Promise<PortableRound['people']> => {
  const staff = and(inArray(person.role, ['strategist', 'note_taker', 'reader']), isNull(person.revokedAt))
  const rows = await tx
    .select()
    .from(person)
    .where(and(eq(person.municipalityId, municipalityId), or(staff, inArray(person.id, [...named]))))
  return rows.map(({ id: key, name, email, language, role, revokedAt }) => ({
    key,
    name,
    email,
    language,
    role: revokedAt ? ('representative' as const) : role,
  }))
}
