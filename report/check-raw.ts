import { mostFaults, writePath, type Fault, type FaultReason } from './fault'

const deepest = 60
const greatest = 2_147_483_647

const isUnsafe = (text: string) => text.includes('\0') || !text.isWellFormed()

const moments: PropertyKey[] = [
  'at',
  'sentAt',
  'invitedAt',
  'openedAt',
  'revokedAt',
  'draftSharedAt',
  'startsAt',
  'begunAt',
  'endedAt',
  'counterEvidenceReadAt',
  'publishedAt',
  'withdrawnAt',
]

const faultOf = (value: unknown, name: PropertyKey | undefined): FaultReason | undefined => {
  if (typeof value === 'string' && isUnsafe(value)) return 'unsafe-text'
  if (typeof value === 'string' && name !== undefined && moments.includes(name) && value.startsWith('0000'))
    return 'date-out-of-range'
  if (typeof value === 'number' && Math.abs(value) > greatest) return 'too-large'
  return undefined
}

/** What the database could not keep, or would keep changed: looked for before anything else reads the file. */
export const checkRaw = (input: unknown): Fault[] => {
  const faults: Fault[] = []
  const visit = (value: unknown, path: PropertyKey[]): void => {
    if (faults.length > mostFaults) return
    const add = (reason: FaultReason) => faults.push({ path: writePath(path), reason })
    const reason = faultOf(value, path.at(-1))
    if (reason) add(reason)
    if (value === null || typeof value !== 'object') return
    if (path.length >= deepest) return void add('too-deep')
    if (Array.isArray(value)) return value.forEach((one, index) => visit(one, [...path, index]))
    for (const [name, one] of Object.entries(value)) {
      if (isUnsafe(name) || name === '__proto__') add('unsafe-text')
      else visit(one, [...path, name])
    }
  }
  visit(input, [])
  return faults
}
