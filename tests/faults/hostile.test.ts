import { isDeepStrictEqual } from 'node:util'
import postgres from 'postgres'
import { createDatabase } from '../database'
import { startBuiltApp, type BuiltApp } from './built-app'
import { makeChance, seed } from './chance'
import { hostileBody } from './hostile'
import { post } from './post'
import { signInAt } from './site'
import { insertSmallRound } from '../small-round'

const count = Number(process.env.HOSTILE ?? 600)
jest.setTimeout(120_000 + count * 200)
console.log(`Seed ${seed}`)

let database: Awaited<ReturnType<typeof createDatabase>>
let app: BuiltApp
let owner: postgres.Sql
beforeAll(async () => {
  database = await createDatabase()
  owner = postgres(database.adminUrl, { max: 1, onnotice: () => {} })
  app = await startBuiltApp(database.url)
})
afterAll(async () => {
  await app?.stop()
  await owner?.end()
  await database?.drop()
})

const parse = (body: string): { operation?: unknown; value?: unknown } | undefined => {
  try {
    return JSON.parse(body) as { operation?: unknown; value?: unknown }
  } catch {
    return undefined
  }
}

test(`${count} hostile bodies on the answers: each is kept exactly as it was sent or refused by name, none is an error of ours`, async () => {
  const round = await insertSmallRound(owner)
  const cookie = await signInAt(database.url, app.port, round.anna)
  const chance = makeChance(seed)
  const wrong: unknown[] = []
  const seen = new Map<string, number>()
  const kinds = ['kept', 'malformed', 'unsafe-text', 'wrong-kind', 'too-large']
  const isMissing = () => kinds.some((kind) => !seen.has(kind))
  for (let at = 0; at < count || (isMissing() && at < 10 * count); at++) {
    const body = hostileBody(chance)
    const started = performance.now()
    const answer = await post(app.port, `/api/dialogues/${round.dialogue}/answers`, body, { cookie })
    const took = performance.now() - started
    const said = answer?.status === 200 ? 'kept' : String(answer?.body.refusal)
    seen.set(said, (seen.get(said) ?? 0) + 1)
    if (!answer || answer.status >= 500 || took > 5000) wrong.push({ body: body.slice(0, 300), answer, took })
    else if (said !== 'kept') {
      if (typeof answer.body.sentence !== 'string') wrong.push({ body: body.slice(0, 300), answer })
    } else {
      const sent = parse(body)!
      const [stored] =
        await owner`select value from answer_revision where operation_id = ${String(sent.operation)}`
      if (!isDeepStrictEqual(JSON.stringify(sort(stored?.value)), JSON.stringify(sort(sent.value))))
        wrong.push({ sent: sent.value, stored: stored?.value })
    }
  }
  console.log([...seen].map(([what, times]) => `${what} ${times}`).join(', '))
  expect(wrong).toEqual([])
  expect(isMissing()).toBe(false)
})

/** jsonb keeps no order of keys. */
const sort = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sort)
    : value instanceof Object
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, one]) => [key, sort(one)]),
        )
      : value
