import { open, type Database } from '@/db/client'
import { lettersChannel } from '@/db/letters'
import { deliverDue, remindAll } from './deliver'

const round = 10_000
const roundsBetweenReminders = 30
/** Seconds: longer than the mail server is given, since a letter is sent within a transaction. */
const silence = 60

const kept = globalThis as typeof globalThis & { halvtidCourier?: NodeJS.Timeout }

/** Calls that come while one is under way become one more after it. */
const oneAtATime = (work: () => Promise<void>): (() => void) => {
  let [busy, again] = [false, false]
  const run = async () => {
    if (busy) return void (again = true)
    busy = true
    do {
      again = false
      await work()
    } while (again)
    busy = false
  }
  return () => void run()
}

/** Only the kind of error: a driver's message may hold an address. */
const complain = (error: unknown) =>
  console.warn(`The courier failed: ${(error as { code?: string }).code ?? (error as Error).name}`)

/** Told by the database that a letter has been written; where that does not work, the rounds still find it. */
const listen = async (database: Database, wake: () => void): Promise<boolean> => {
  try {
    await database.$client.listen(lettersChannel, wake)
    return true
  } catch {
    return false
  }
}

/** Goes its rounds every ten seconds, and at once when a letter has been written. Any number of processes may do this. */
export const startCourier = (url: string): void => {
  if (kept.halvtidCourier) return
  const database = open(url, 2, silence)
  let [rounds, listens] = [0, false]
  const deliver = oneAtATime(async () => {
    try {
      listens ||= await listen(database, () => deliver())
      if (rounds++ % roundsBetweenReminders === 0) await remindAll(database)
      await deliverDue(database)
    } catch (error) {
      complain(error)
    }
  })
  kept.halvtidCourier = setInterval(deliver, round)
  kept.halvtidCourier.unref()
  deliver()
}
