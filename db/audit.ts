import type { Caller } from '@/people/role'
import type { Tx } from './client'
import { auditEntry } from './schema'

/** What the database fills in when an entry joins the chain. */
export const unchained = { sequence: 0, previousHash: '', hash: '' }

/** Writes an entry of the hash chain for each of many, in the same transaction as what they tell of: one query. */
export const auditEach = async (
  tx: Tx,
  caller: Caller,
  now: Date,
  what: string,
  entries: { subject: string | null; detail: object }[],
) => {
  await tx.insert(auditEntry).values(
    entries.map((one) => ({
      municipalityId: caller.municipality,
      at: now,
      personId: caller.person,
      what,
      ...one,
      ...unchained,
    })),
  )
}

/** Writes one entry of the hash chain, in the same transaction as what it tells of. */
export const audit = (
  tx: Tx,
  caller: Caller,
  now: Date,
  what: string,
  subject: string | null,
  detail: object = {},
) => auditEach(tx, caller, now, what, [{ subject, detail }])
