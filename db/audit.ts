import type { Caller } from '@/people/role'
import type { Tx } from './client'
import { auditEntry } from './schema'

/** What the database fills in when an entry joins the chain. */
export const unchained = { sequence: 0, previousHash: '', hash: '' }

/** Writes one entry of the hash chain, in the same transaction as what it tells of. */
export const audit = async (
  tx: Tx,
  caller: Caller,
  now: Date,
  what: string,
  subject: string | null,
  detail: object = {},
) => {
  await tx.insert(auditEntry).values({
    municipalityId: caller.municipality,
    at: now,
    personId: caller.person,
    what,
    subject,
    detail,
    ...unchained,
  })
}
