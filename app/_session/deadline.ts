/** The database did not answer in time. */
class OutOfTime extends Error {
  override name = 'OutOfTime'
  code = 'ETIMEDOUT'
}

export type Deadline = { check: () => void }

const sliceMs = 250

/**
 * Waits at most so many seconds for `work`. What goes on behind it meets `check` and throws there too, so that a
 * transaction that its caller has given up is rolled back. The seconds are counted in slices: a process that was itself
 * stopped - a paused machine, a lid shut - loses one of them, and hears the answer that came meanwhile before it gives up.
 */
export const inTime = async <T>(seconds: number, work: (deadline: Deadline) => Promise<T>): Promise<T> => {
  let passed = false
  let left = (seconds * 1000) / sliceMs
  let timer: ReturnType<typeof setInterval> | undefined
  const over = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (--left > 0) return
      passed = true
      reject(new OutOfTime())
    }, sliceMs)
  })
  const check = () => {
    if (passed) throw new OutOfTime()
  }
  try {
    return await Promise.race([work({ check }), over])
  } finally {
    clearInterval(timer)
  }
}

/**
 * Codes of Node, of the driver and of PostgreSQL that say: not now, but later. No connection, a server that goes down, comes
 * up or only reads, no room on its disk, a lock or a statement that took too long.
 */
const passing =
  /^(ECONN|CONNECT|EPIPE|ETIMEDOUT|EHOST|ENET|ENOTFOUND|EAI_|08|25006|25P03|40001|40P01|53|55000|55P03|57|58)/

const listCauses = (error: unknown, depth = 0): unknown[] =>
  error instanceof Object && depth < 6
    ? [error, ...listCauses((error as { cause?: unknown }).cause, depth + 1)]
    : []

/** The kind of an error, from the innermost cause that has one: libraries wrap what the database said. */
export const codeOf = (error: unknown): string => {
  const codes = listCauses(error).map((one) => (one as { code?: unknown }).code)
  return String(codes.findLast((code) => typeof code === 'string') ?? (error as Error)?.name)
}

/** The unique or foreign key that a write ran into. */
export const constraintOf = (error: unknown): string | undefined =>
  listCauses(error)
    .map((one) => (one as { constraint_name?: string }).constraint_name)
    .find(Boolean)

export const isUnavailable = (error: unknown): boolean => passing.test(codeOf(error))
