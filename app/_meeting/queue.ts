import { patience } from '@/app/_saving/post-operation'
import { personHeader } from '@/app/_session/person-header'
import { dropWaiting, keepWaiting, listKept, type Path, type Waiting } from './queue-store'

type About = {
  dialogue: string
  person: string
  /** Whether it can go now: a tag waits for the note that it stands on. */
  ready: (one: Waiting) => boolean
  told: (one: Waiting, answer: unknown) => void
  changed: (all: Waiting[], kept: boolean) => void
}

const passing = (status: number) => status >= 500 || status === 401 || status === 403 || status === 429

/**
 * What is done at the meeting besides writing: put in the browser first, sent one at a time in its order, and taken out on
 * the server's acknowledgement of its operation.
 */
export const createQueue = ({ dialogue, person, ready, told, changed }: About) => {
  let all: Waiting[] = []
  let [busy, kept, restored, tries] = [false, true, false, 0]
  let timer: ReturnType<typeof setTimeout> | undefined
  const show = () => changed([...all], kept)

  const drop = async (id: string): Promise<void> => {
    all = all.filter((one) => one.id !== id)
    show()
    await dropWaiting(id)
  }

  const post = async (one: Waiting): Promise<'done' | 'later'> => {
    try {
      const response = await fetch(`/api/dialogues/${dialogue}/${one.path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [personHeader]: one.person },
        body: JSON.stringify(one.body),
        signal: AbortSignal.timeout(20_000),
      })
      if (passing(response.status)) return 'later'
      const answer = (await response.json()) as { sentence?: string }
      if (response.ok) {
        all = all.filter((other) => other !== one)
        told(one, answer)
        await drop(one.id)
      } else {
        one.refused = answer.sentence ?? String(response.status)
        void keepWaiting(one)
        show()
      }
      return 'done'
    } catch {
      return 'later'
    }
  }

  const send = async (): Promise<void> => {
    clearTimeout(timer)
    const next = all.find((one) => !one.refused && ready(one))
    if (busy || !next) return
    busy = true
    const outcome = await post(next)
    busy = false
    if (outcome === 'done') {
      tries = 0
      return send()
    }
    timer = setTimeout(() => void send(), patience(tries))
    tries += 1
  }

  return {
    put: (path: Path, body: Waiting['body']): void => {
      const one = { id: crypto.randomUUID(), dialogue, person, path, body, at: Date.now() }
      all.push(one)
      show()
      void keepWaiting(one).then((done) => {
        if (done !== kept) {
          kept = done
          show()
        }
        return send()
      })
    },
    /** What an earlier visit could not send goes first. */
    restore: async (): Promise<void> => {
      const before = await listKept(dialogue, person)
      all = [...before.filter((one) => !all.some(({ id }) => id === one.id)), ...all]
      restored = true
      show()
      return send()
    },
    /** Whether something of the kind is on its way; until the store has been read, something may be. */
    holds: (path: Path): boolean => !restored || all.some((one) => one.path === path && !one.refused),
    drop,
    send,
    stop: () => clearTimeout(timer),
  }
}
export type Queue = ReturnType<typeof createQueue>
