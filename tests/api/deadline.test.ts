import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { codeOf, inTime } from '@/app/_session/deadline'
import { open } from '@/db/client'
import { createDatabase } from '../database'

let url: string
let drop: () => Promise<void>
beforeAll(async () => {
  ;({ url, drop } = await createDatabase())
})
afterAll(() => drop())

/** As a paused machine: nothing of this process runs, timers and sockets included. */
const standStill = (milliseconds: number) =>
  void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)

test('Whoever was stopped past the deadline goes on with the work, and hears its end', async () => {
  const database = open(url, 1, 7)
  const work = () =>
    database.transaction(async (tx) => {
      for (let step = 0; step < 5; step++) await tx.execute(sql`select pg_sleep(0.05)`)
      return 'answered'
    })
  const patient = () => inTime(3, work).catch(codeOf)
  const plain = () => Promise.race([work(), wait(3000, 'ETIMEDOUT')])
  for (const [ask, hears] of [
    [patient, 'answered'],
    // The negative control: one timer for all of it blames the database.
    [plain, 'ETIMEDOUT'],
    [patient, 'answered'],
  ] as const) {
    const asked = ask()
    await wait(50)
    standStill(5000)
    expect(await asked).toBe(hears)
  }
  await database.$client.end()
})

test('Work that never ends is given up in its time, and what went on behind it is told', async () => {
  const began = performance.now()
  let goOn = () => {}
  const givenUp = new Promise<void>((done) => (goOn = done))
  let tell: (error: unknown) => void = () => {}
  const told = new Promise<unknown>((done) => (tell = done))
  const asked = inTime(1, async ({ check }) => {
    await givenUp
    try {
      check()
      tell(undefined)
    } catch (error) {
      tell(error)
    }
  })
  expect(codeOf(await asked.catch((error: unknown) => error))).toBe('ETIMEDOUT')
  expect(performance.now() - began).toBeGreaterThan(900)
  goOn()
  expect(codeOf(await told)).toBe('ETIMEDOUT')
})
