import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { ensureAccount } from './accounts'
import type { Database } from './client'
import type { IdentityDatabase } from './identity'
import { asImporter } from './portable/as-importer'
import { municipality, person, user } from './schema'
import type { Language } from '@/people/language'

const foundingLock = 7_205_759_404

type Founding = { municipality: string; name: string; email: string; language: Language }

/**
 * The first municipality and its first strategist, where nobody is yet; their account, or undefined where somebody is.
 * The lock lets one of several askers in, and the account is kept last, so that a failure leaves the door open.
 */
export const foundMunicipality = (
  identity: IdentityDatabase,
  database: Database,
  founding: Founding,
): Promise<{ userId: string; municipality: string } | undefined> =>
  identity.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${foundingLock})`)
    if ((await tx.select({ id: user.id }).from(user).limit(1)).length > 0) return undefined
    const { name, email, language } = founding
    const municipalityId = randomUUID()
    const userId = await ensureAccount(tx as unknown as IdentityDatabase, { name, email })
    await asImporter(database, municipalityId, async (own) => {
      await own.insert(municipality).values({ municipalityId, name: founding.municipality })
      await own.insert(person).values({
        municipalityId,
        id: randomUUID(),
        userId,
        name,
        email: email.toLowerCase(),
        language,
        role: 'strategist',
      })
    })
    return { userId, municipality: municipalityId }
  })
