import { randomUUID } from 'node:crypto'
import { Agent } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import postgres from 'postgres'
import { post } from './post'
import type { Site } from './site'
import type { Line } from './writer'

/** Fifty lines that nobody else writes on: ten small rounds with three people. */
export const openLines = async (site: Site): Promise<Line[]> => {
  const lines: Line[] = []
  for (let count = 0; count < 10; count++) {
    const round = await site.addRound()
    const [anna, bo, cia] = await Promise.all([round.anna, round.bo, round.cia].map(site.signIn))
    const { dialogue, otherDialogue } = round
    lines.push(
      { name: 'anna', cookie: anna!, dialogue, key: 'a.text' },
      { name: 'anna', cookie: anna!, dialogue, key: 'b.text' },
      { name: 'bo', cookie: bo!, dialogue, key: 'a.notes' },
      { name: 'bo', cookie: bo!, dialogue, key: 'b.notes' },
      { name: 'cia', cookie: cia!, dialogue: otherDialogue, key: 'a.text' },
    )
  }
  return lines
}

export type Soaked = { status: number | undefined; took: number }

const paragraph =
  'Vi har tagit upp planen på arbetsplatsträffar under året och fördelat ansvaret för varje åtgärd. '.repeat(
    4,
  )

/**
 * Sends so many saves a second, evenly and whether or not the earlier ones have been answered: each once, without a retry.
 * Straight to the app, on connections that are kept as browsers keep theirs: what is measured is the app and its database.
 */
export const soak = async (
  site: Site,
  lines: Line[],
  { seconds, rate }: { seconds: number; rate: number },
): Promise<Soaked[]> => {
  const parents = new Map<Line, string[]>()
  const all: Promise<Soaked>[] = []
  const agent = new Agent({ keepAlive: true, maxSockets: lines.length })
  const begun = performance.now()
  for (let at = 0; at < seconds * rate; at++) {
    await wait(Math.max(0, begun + (at * 1000) / rate - performance.now()))
    const line = lines[at % lines.length]!
    const value = { text: `${paragraph}${at}` }
    const save = { operation: randomUUID(), key: line.key, parents: parents.get(line) ?? [], value }
    const started = performance.now()
    all.push(
      post(site.app.port, `/api/dialogues/${line.dialogue}/answers`, save, {
        cookie: line.cookie,
        agent,
      }).then((answer) => {
        if (answer?.status === 200) parents.set(line, [answer.body.revision as string])
        return { status: answer?.status, took: performance.now() - started }
      }),
    )
  }
  return Promise.all(all).finally(() => agent.destroy())
}

/**
 * A bare prepared insert of the same rows at the same pace: milliseconds each took. Into a table like the revisions', made for
 * the while, without keys to other tables, policies or triggers.
 */
export const insertBarely = async (
  url: string,
  { seconds, rate }: { seconds: number; rate: number },
): Promise<number[]> => {
  const sql = postgres(url, { max: 10, onnotice: () => {} })
  await sql`create table bare (like answer_revision including defaults including identity including indexes)`
  const all: Promise<number>[] = []
  const begun = performance.now()
  for (let at = 0; at < seconds * rate; at++) {
    await wait(Math.max(0, begun + (at * 1000) / rate - performance.now()))
    const [started, one] = [performance.now(), randomUUID()]
    all.push(
      sql`insert into bare (municipality_id, id, answer_id, dialogue_id, operation_id, author_id, value, at)
        values (${one}, ${one}, ${one}, ${one}, ${one}, ${one}, ${sql.json({ text: `${paragraph}${at}` })}, ${new Date()})`.then(
        () => performance.now() - started,
      ),
    )
  }
  const times = await Promise.all(all)
  await sql`drop table bare`
  await sql.end()
  return times
}

export const describeTimes = (what: string, times: number[]): string =>
  `${what.padEnd(26)} p50 ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms, most ${percentile(times, 1).toFixed(1)} ms`

const percentile = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN
