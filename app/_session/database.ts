import { open, openIdentity, type Database } from '@/db/client'
import type { IdentityDatabase } from '@/db/identity'

const kept = globalThis as typeof globalThis & {
  halvtid?: { database: Database; identity: IdentityDatabase }
}

const url = (): string => {
  if (!process.env.DATABASE_URL) throw new Error('DATABASE_URL is not set: start with `npm start`')
  return process.env.DATABASE_URL
}

/** Seconds: below the deadline of a request, so that a dead connection has been given up when the request is tried again. */
const silence = 7

const pools = () =>
  (kept.halvtid ??= { database: open(url(), 10, silence), identity: openIdentity(url(), silence) })

export const database = (): Database => pools().database
export const identityDatabase = (): IdentityDatabase => pools().identity
