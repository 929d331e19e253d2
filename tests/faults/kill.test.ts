import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import postgres from 'postgres'
import { migrate } from '@/db/migrate'
import { readPostmaster } from '@/start/cluster/postmaster-file'
import { cleanUp, launch, makeFolder, query } from '../start/launch'
import { insertSmallRound } from './small-round'

jest.setTimeout(300_000)

const seed = Number(process.env.SEED ?? randomInt(2 ** 31))
console.log(`Seed ${seed}`)

/** Mulberry32. */
const makeChance = (from: number) => () => {
  from = (from + 0x6d2b79f5) | 0
  let t = Math.imul(from ^ (from >>> 15), from | 1)
  t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}

let url: string
let data: string
const folders: string[] = []
const children: ChildProcess[] = []

beforeAll(async () => {
  url = (await launch(join(makeFolder(), 'postgres'))).url
  data = (await query(url, 'show data_directory'))[0]!.data_directory
  await migrate(url)
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await cleanUp()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const readAcknowledged = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.acknowledged'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1))
    .map((line) => JSON.parse(line) as { operation: string; text: string; revision: string })

const startWriter = (task: object): ChildProcess => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/faults/writer.ts', JSON.stringify(task)], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  children.push(child)
  return child
}

const killPostgres = async () => {
  let running = readPostmaster(data)
  for (; !running?.ready; running = readPostmaster(data)) await wait(20)
  process.kill(running.pid, 'SIGKILL')
  while (readPostmaster(data)?.pid === running.pid) await wait(20)
}

/** Asks until the database is back. */
const ask = async <T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> => {
  for (let tries = 0; ; tries++) {
    const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 })
    try {
      return await work(sql)
    } catch (error) {
      if (tries > 100) throw error
      await wait(200)
    } finally {
      await sql.end({ timeout: 1 })
    }
  }
}

type Storm = { each: number; faults: number; eager?: boolean }

/** Two people write on one answer while their app and their database are killed in turn, at random numbers of saves. */
const storm = async ({ each, faults, eager = false }: Storm) => {
  const chance = makeChance(seed)
  const folder = mkdtempSync(join(tmpdir(), 'halvtid-kill-'))
  folders.push(folder)
  const round = await ask((sql) => insertSmallRound(sql))
  const task = {
    url,
    folder,
    each,
    eager,
    dialogue: round.dialogue,
    callers: { anna: round.anna, bo: round.bo },
  }
  let writer = startWriter(task)
  const kills = { app: 0, database: 0 }
  const step = (2 * each) / (faults + 1)
  for (let fault = 0; fault < faults; fault++) {
    const at = Math.floor(step * (fault + 0.5 + chance()))
    while (readAcknowledged(folder).length < at && writer.exitCode === null) await wait(5)
    if (writer.exitCode !== null) break
    if (fault % 2 === 0) {
      await killPostgres()
      kills.database += 1
    } else {
      writer.kill('SIGKILL')
      kills.app += 1
      writer = startWriter(task)
    }
  }
  while (writer.exitCode === null && writer.signalCode === null) await wait(20)
  expect(writer.exitCode).toBe(0)
  const revisions = await ask(
    (sql) => sql<{ id: string; operation: string; text: string }[]>`
    select id, operation_id as operation, value ->> 'text' as text from answer_revision where municipality_id = ${round.municipality} and operation_id is not null`,
  )
  return { kills, revisions, acknowledged: readAcknowledged(folder) }
}

test('1,000 acknowledged saves survive the killing of app and database: each is there once, as it was written', async () => {
  const { kills, revisions, acknowledged } = await storm({ each: 500, faults: 8 })
  expect(kills.app).toBeGreaterThanOrEqual(3)
  expect(kills.database).toBeGreaterThanOrEqual(3)
  expect(acknowledged.length).toBeGreaterThanOrEqual(1000)
  const found = new Map(revisions.map((one) => [one.operation, one]))
  expect(
    acknowledged.filter(
      ({ operation, revision, text }) =>
        found.get(operation)?.id !== revision || found.get(operation)?.text !== text,
    ),
  ).toEqual([])
  expect(revisions).toHaveLength(new Set(acknowledged.map((one) => one.operation)).size)
  expect(new Set(revisions.map((one) => one.text)).size).toBe(revisions.length)
})

test('the negative control: an app that says "saved" before it is saved loses saves in the same storm', async () => {
  const { revisions, acknowledged } = await storm({ each: 100, faults: 3, eager: true })
  const found = new Set(revisions.map((one) => one.operation))
  expect(acknowledged.filter((one) => !found.has(one.operation)).length).toBeGreaterThan(0)
})
