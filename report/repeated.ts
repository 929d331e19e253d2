import type { Fault } from './fault'

/** A fault for every entry whose name stood before it in the list. */
export const repeated = <T>(
  list: T[],
  nameOf: (one: T) => string | null,
  path: (index: number) => string,
): Fault[] => {
  const seen = new Set<string>()
  return list.flatMap((one, index) => {
    const name = nameOf(one)
    if (name === null) return []
    if (seen.has(name)) return [{ path: path(index), reason: 'duplicate' as const }]
    seen.add(name)
    return []
  })
}
