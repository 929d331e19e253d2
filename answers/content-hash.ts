import { createHash } from 'node:crypto'
import { canonical } from './canonical'
import type { Value } from './value'

/**
 * What a receipt vouches for: SHA-256, in hex, of the asked questions' values as JSON with sorted keys and no spaces
 * (RFC 8785's order for the texts that occur here). An unanswered question counts as null.
 */
export const contentHash = (entries: Record<string, Value | null>): string =>
  createHash('sha256').update(canonical(entries)).digest('hex')
