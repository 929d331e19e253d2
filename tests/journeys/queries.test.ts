import { asCaller, open, type Tx } from '@/db/client'
import { findDialogue } from '@/db/dialogue'
import { publishFinding, readCounterEvidence } from '@/db/publication'
import { listProgress } from '@/db/round'
import type { Caller } from '@/people/role'
import { openProxy, type Proxy } from '../faults/tcp-proxy'
import { growDemo } from './grow-demo'
import { pageRoutes, visitOf, type Visit } from './page-list'
import { useProduct } from './product'
import { hearStatements } from './statements'

const strategist = 'strateg@bjorkvik.example'
const { hear, take } = hearStatements()
let proxy: Proxy
let heardUrl: string
const product = useProduct(async (url) => {
  const address = new URL(url)
  proxy = await openProxy(Number(address.port || 5432), { host: address.hostname, hear })
  address.host = `127.0.0.1:${proxy.port}`
  return (heardUrl = address.href)
})
afterAll(() => proxy.close())

const asStrategist = async (work: (tx: Tx, caller: Caller) => Promise<void>): Promise<void> => {
  const [row] = await product.sql()`select municipality_id as municipality, id as person, role from person
    where email = ${strategist} and role = 'strategist'`
  const caller = row as unknown as Caller
  const database = open(heardUrl, 1)
  try {
    await asCaller(database, caller, (tx) => work(tx, caller))
  } finally {
    await database.$client.end()
  }
}

const publishSome = () =>
  asStrategist(async (tx, caller) => {
    const round = await product.roundOf('halvtid-2026-klar')
    for (const rule of ['H1', 'H2', 'H4']) {
      await readCounterEvidence(tx, caller, round, rule, new Date())
      expect(await publishFinding(tx, caller, round, rule, new Date())).toBe('published')
    }
  })

/** How many statements a piece of work runs. The courier's rounds come in between, so the least of three times is its own. */
const countStatements = async (work: () => Promise<unknown>): Promise<number> => {
  const counts: number[] = []
  for (let time = 0; time < 3; time++) {
    take()
    await work()
    counts.push(take().length)
  }
  return Math.min(...counts)
}

const countOf = async ({ path, email }: Visit): Promise<number> => {
  const cookies = email ? (await product.stateOf(email)).cookies : []
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  return countStatements(async () => {
    const answer = await fetch(`${product.origin()}${path}`, { headers: { cookie } })
    expect({ path, status: answer.status }).toEqual({ path, status: 200 })
    await answer.text()
  })
}

/** Every page; what anyone may open also signed in, and what shows a round also of the one that is half-way. */
const listVisits = async (): Promise<Visit[]> => {
  const [done, ongoing] = [await product.roundOf('halvtid-2026-klar'), await product.roundOf('halvtid-2026')]
  const visits: Visit[] = []
  for (const route of pageRoutes) {
    const one = await visitOf(product, route)
    visits.push(one)
    if (!one.email) visits.push({ ...one, email: strategist })
    if (route.includes('[round]') && !route.includes('[dialogue]'))
      visits.push({ ...one, path: one.path.replace(done, ongoing) })
  }
  return visits
}

const askOnceForEach = () =>
  asStrategist(async (tx) => {
    for (const one of await listProgress(tx, await product.roundOf('halvtid-2026')))
      await findDialogue(tx, one.dialogue)
  })

type Row = { page: string; by: string; of15: number; of45: number }
const rows: Row[] = []
const forEach: number[] = []

beforeAll(async () => {
  await publishSome()
  const visits = await listVisits()
  const countAll = async (): Promise<number[]> => {
    forEach.push(await countStatements(askOnceForEach))
    const counts: number[] = []
    for (const one of visits) counts.push(await countOf(one))
    return counts
  }
  const few = await countAll()
  await growDemo(product.now().url, ['b', 'c'])
  const many = await countAll()
  visits.forEach(({ path, email }, at) => {
    const page = path.replaceAll(/[0-9a-f-]{36}/g, '…')
    rows.push({ page, by: email?.split('@')[0] ?? 'nobody', of15: few[at]!, of45: many[at]! })
  })
  const lines = rows.map(({ page, by, of15, of45 }) => `${of15}\t${of45}\t${page} (${by})`)
  process.stdout.write(`Statements for 15 and for 45 organisations:\n${lines.join('\n')}\n`)
}, 300_000)

test('every page of the built app asks as much of forty-five organisations as of fifteen', () => {
  expect(rows.length).toBeGreaterThan(pageRoutes.length)
  expect(rows.filter(({ of15, of45 }) => of15 !== of45)).toEqual([])
})

test('the count hears what a page asks, for whoever is signed in', () => {
  const silent = rows.filter(({ by, of15 }) => by !== 'nobody' && of15 < 3)
  expect(silent.map(({ page }) => page)).toEqual(['/offline', '/offline/meeting'])
})

test('the count sees a page that asks once for each organisation', () => {
  expect(forEach[1]! - forEach[0]!).toBe(30)
})
