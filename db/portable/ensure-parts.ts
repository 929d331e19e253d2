import { isDeepStrictEqual } from 'node:util'
import { and, eq, inArray } from 'drizzle-orm'
import { headingsOf } from '@/findings/heading'
import type { Fault } from '@/report/fault'
import type { PortableRound } from '@/report/portable-round'
import type { Tx } from '../client'
import { guideVersion, organisation, person, plan } from '../schema'
import { insertAll } from './insert-all'

export type Make = { id: () => string; now: Date }

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** The plan's id: of the one that is there with the same content, or of a new one. */
export const ensurePlan = async (
  tx: Tx,
  municipalityId: string,
  round: PortableRound,
  make: Make,
): Promise<string | Fault> => {
  const mine = and(eq(plan.municipalityId, municipalityId), eq(plan.key, round.plan.key))
  const [found] = await tx.select({ id: plan.id, content: plan.content }).from(plan).where(mine)
  if (found)
    return isDeepStrictEqual(found.content, plain(round.plan))
      ? found.id
      : { path: 'plan', reason: 'plan-exists-with-other-content' }
  const id = make.id()
  await tx.insert(plan).values({ municipalityId, id, key: round.plan.key, content: round.plan })
  return id
}

/** The guide version's id. A version that is there never changes: other content needs another version number. */
export const ensureGuide = async (
  tx: Tx,
  municipalityId: string,
  { guide, rules, headings: given }: PortableRound,
  make: Make,
): Promise<string | Fault> => {
  const mine = and(
    eq(guideVersion.municipalityId, municipalityId),
    eq(guideVersion.key, guide.key),
    eq(guideVersion.version, guide.version),
  )
  const headings = headingsOf(given, rules)
  const [found] = await tx.select().from(guideVersion).where(mine)
  if (found) {
    const same = isDeepStrictEqual(
      plain([found.content, found.rules, headingsOf(found.headings, found.rules)]),
      plain([guide, rules, headings]),
    )
    return same ? found.id : { path: 'guide', reason: 'guide-exists-with-other-content' }
  }
  const id = make.id()
  await tx.insert(guideVersion).values({
    municipalityId,
    id,
    key: guide.key,
    version: guide.version,
    content: guide,
    rules,
    headings,
    publishedAt: make.now,
  })
  return id
}

/** Ids by key. An organisation that is there keeps its name, and may not change its kind. */
export const ensureOrganisations = async (
  tx: Tx,
  municipalityId: string,
  { organisations }: Pick<PortableRound, 'organisations'>,
): Promise<Map<string, string> | Fault[]> => {
  await insertAll(
    tx,
    organisation,
    organisations.map((one) => ({ municipalityId, ...one })),
    'keep',
  )
  const rows = await tx.select().from(organisation).where(eq(organisation.municipalityId, municipalityId))
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const faults = organisations.flatMap((one, at): Fault[] =>
    byKey.get(one.key)?.kind === one.kind
      ? []
      : [{ path: `organisations[${at}].kind`, reason: 'organisation-is-of-another-kind' }],
  )
  return faults.length > 0 ? faults : new Map(rows.map((row) => [row.key, row.id]))
}

export type LettingIn = {
  /** The accounts of these people by lower-case e-mail address, made where they are missing. */
  accountsOf: (people: PortableRound['people']) => Promise<Map<string, string>>
  /** Whether staff whom the file brings may enter: only where the municipality is made from the file. */
  letsStaffIn: boolean
}

/**
 * Ids by the file's key, and the names of the file's staff who have no access here. A person who is there keeps name, language,
 * role and access: a file gives nobody more rights. New staff stand as authors until a strategist lets them in.
 */
export const ensurePeople = async (
  tx: Tx,
  municipalityId: string,
  { people }: PortableRound,
  { accountsOf, letsStaffIn, now }: LettingIn & Make,
): Promise<{ ids: Map<string, string>; shutOut: string[] }> => {
  const accounts = await accountsOf(people)
  const emails = people.map((one) => one.email.toLowerCase())
  const rows = people.map(({ name, email: address, language, role }) => {
    const email = address.toLowerCase()
    const userId = accounts.get(email)
    if (!userId) throw new Error(`No account was made for ${email}.`)
    const revokedAt = role === 'representative' || letsStaffIn ? null : now
    return { municipalityId, name, email, language, role, userId, revokedAt }
  })
  await insertAll(tx, person, rows, 'keep')
  const found = await tx
    .select({ id: person.id, email: person.email, revokedAt: person.revokedAt })
    .from(person)
    .where(and(eq(person.municipalityId, municipalityId), inArray(person.email, emails)))
  const byEmail = new Map(found.map((row) => [row.email, row]))
  const rowOf = (one: { email: string }) => byEmail.get(one.email.toLowerCase())!
  return {
    ids: new Map(people.map((one) => [one.key, rowOf(one).id])),
    shutOut: people
      .filter((one) => one.role !== 'representative' && rowOf(one).revokedAt)
      .map((one) => one.name),
  }
}
