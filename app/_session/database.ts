import { open, openIdentity, type Database } from '@/db/client'
import type { IdentityDatabase } from '@/db/identity'

const kept = globalThis as typeof globalThis & {
  halvtid?: { database: Database; identity: IdentityDatabase }
}

const url = (): string => {
  if (!process.env.DATABASE_URL) throw new Error('DATABASE_URL is not set: start with `npm start`')
  return process.env.DATABASE_URL
}

const pools = () => (kept.halvtid ??= { database: open(url()), identity: openIdentity(url()) })

export const database = (): Database => pools().database
export const identityDatabase = (): IdentityDatabase => pools().identity
