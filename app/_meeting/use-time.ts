import type { Queue } from './queue'
import type { Waiting } from './queue-store'
import { useClock } from './use-clock'

type Props = {
  part: string
  running: boolean
  known: Record<string, number>
  queue: Queue
  waiting: Waiting[]
}

/** Seconds used of each part: those that the server has, those on their way to it, and those being measured. */
export const useTime = ({ part, running, known, queue, waiting }: Props): ((of: string) => number) => {
  const measured = useClock(part, running, (of, seconds, at) =>
    queue.put('time', { operation: crypto.randomUUID(), part: of, seconds, at }),
  )
  return (of) => {
    const unsent = waiting.filter(({ path, body }) => path === 'time' && body.part === of)
    const here = unsent.reduce((sum, { body }) => sum + Number(body.seconds), 0)
    return (known[of] ?? 0) + here + (of === part ? measured : 0)
  }
}
