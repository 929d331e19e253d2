import { createHash } from 'node:crypto'
import type { Value } from './value'

const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

/**
 * What a receipt vouches for: SHA-256, in hex, of the asked questions' values as JSON with sorted keys and no spaces
 * (RFC 8785's order for the texts that occur here). An unanswered question counts as null.
 */
export const contentHash = (entries: Record<string, Value | null>): string =>
  createHash('sha256').update(canonical(entries)).digest('hex')
