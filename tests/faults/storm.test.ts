import { setTimeout as wait } from 'node:timers/promises'
import { cleanUp } from '../start/launch'
import { type Chance, makeChance, seed, shuffle } from './chance'
import { checkHistory, flawless } from './history'
import { openSite, type Site } from './site'
import { type Acknowledged, type Line, write } from './writer'

const saves = Number(process.env.SAVES ?? 1000)
const faults = Number(process.env.FAULTS ?? 21)
jest.setTimeout(120_000 + saves * 200 + faults * 20_000)
console.log(`Seed ${seed}`)

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await site?.close()
  await cleanUp()
})

/** Ends the sessions that the app has open, as an administrator or a failover does. */
const endSessions = () =>
  site.ask(
    (sql) => sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
  )

const swallow = async (proxy: Site['toApp'], chance: Chance) => {
  proxy.swallow()
  await wait(500 + chance() * 2500)
  proxy.swallowNoMore()
}

const kinds: Record<string, (chance: Chance) => Promise<unknown>> = {
  'app killed': async (chance) => {
    await site.app.kill()
    await wait(chance() * 500)
    site.app.start()
  },
  'database killed': () => site.killDatabase(),
  'sessions ended': () => endSessions(),
  'people cut off': async () => site.toApp.cut(),
  'database cut off': async () => site.toDatabase.cut(),
  'people swallowed': (chance) => swallow(site.toApp, chance),
  'database swallowed': (chance) => swallow(site.toDatabase, chance),
}

type Storm = { count: number; times: number; careful?: boolean; of?: string[] }

/** Three people write five lines, two of them on the same answer, while what lies behind them fails again and again. */
const storm = async ({ count, times, careful = true, of = Object.keys(kinds) }: Storm) => {
  const chance = makeChance(seed)
  const round = await site.addRound()
  const [anna, bo, cia] = await Promise.all([round.anna, round.bo, round.cia].map(site.signIn))
  if (!careful) await site.ask((sql) => sql`checkpoint`)
  const line = (name: string, cookie: string, dialogue: string, key: string): Line => ({
    name,
    cookie,
    dialogue,
    key,
  })
  const lines = [
    line('anna', anna!, round.dialogue, 'a.text'),
    line('bo', bo!, round.dialogue, 'a.text'),
    line('anna', anna!, round.dialogue, 'b.text'),
    line('bo', bo!, round.dialogue, 'a.notes'),
    line('cia', cia!, round.otherDialogue, 'a.text'),
  ]
  const acknowledged: Acknowledged[] = []
  const each = Math.ceil(count / lines.length)
  const options = {
    port: () => site.toApp.port,
    careful,
    onSaved: (one: Acknowledged) => void acknowledged.push(one),
  }
  let writing = true
  const written = Promise.all(lines.map((one) => write(one, each, options))).finally(() => (writing = false))
  written.catch(() => {})

  const step = count / (times + 1)
  const planned = shuffle(
    Array.from({ length: times }, (_, at) => of[at % of.length]!),
    chance,
  )
  const met: string[] = []
  for (const [at, kind] of planned.entries()) {
    const after = step * (at + 0.5 + chance() * 0.5)
    while (acknowledged.length < after && writing) await wait(2)
    if (!writing) break
    await kinds[kind]!(chance)
    met.push(kind)
  }
  await written
  const found = await site.ask((sql) => checkHistory(sql, round.municipality, acknowledged))
  return { met, acknowledged, found }
}

test(`${saves} acknowledged saves through ${faults} faults: none lost, doubled, altered or gapped, and heads that lead back to all`, async () => {
  const started = Date.now()
  const { met, acknowledged, found } = await storm({ count: saves, times: faults })
  console.log(
    `${acknowledged.length} saves, ${met.length} faults, ${(Date.now() - started) / 1000} s: ${met.join(', ')}`,
  )
  expect(found).toEqual(flawless)
  expect(acknowledged.length).toBeGreaterThanOrEqual(saves)
  expect(met).toHaveLength(faults)
})

test('the negative control: a database that acknowledges before it has written, and people who send anew under a new id, lose and double', async () => {
  await site.ask((sql) => sql.unsafe(`alter database halvtid set synchronous_commit = off`))
  await site.ask((sql) => sql.unsafe(`alter system set wal_writer_delay = '10s'`))
  await site.ask((sql) => sql`select pg_reload_conf()`)
  await endSessions()
  const chance = makeChance(seed)
  site.toApp.eat(() => chance() < 0.3)
  const { found } = await storm({ count: 400, times: 10, careful: false, of: ['database killed'] })
  console.log(`Unprotected: ${found.lost.length} lost, ${found.doubled.length} doubled`)
  expect(found.lost.length).toBeGreaterThan(0)
  expect(found.doubled.length).toBeGreaterThan(0)
})
