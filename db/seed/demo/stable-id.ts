import { createHash } from 'node:crypto'

/** The same UUID for the same name each time, so that loading the demo twice gives the same rows. */
export const stableId = (name: string): string => {
  const hex = createHash('sha256').update(`halvtid demo ${name}`).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
