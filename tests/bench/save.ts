import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import postgres from 'postgres'
import { cleanUp } from '../start/launch'
import { openSite } from '../faults/site'
import { openLines, paragraph, percentile, soak } from '../faults/soak'

/**
 * How long a save takes in the built app at 50 a second, beside a bare prepared insert of the same rows in the same database at
 * the same pace. Run after a build: node --import tsx tests/bench/save.ts [seconds]
 */
const seconds = Number(process.argv[2] ?? 30)
const rate = 50

/** A table like the revisions', without keys to other tables, policies or triggers. */
const insertBarely = async (url: string): Promise<number[]> => {
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
  await sql.end()
  return times
}

const print = (what: string, times: number[]) =>
  console.log(
    `${what.padEnd(22)} p50 ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms, most ${percentile(times, 1).toFixed(1)} ms`,
  )

const site = await openSite(undefined, { straight: true })
const lines = await openLines(site)
await soak(site, lines, { seconds: 3, rate })
print('bare prepared insert', await insertBarely(site.url))
const answers = await soak(site, lines, { seconds, rate })
print(
  'save in the built app',
  answers.map((one) => one.took),
)
console.log(
  `${answers.filter((one) => one.status === 200).length} of ${answers.length} succeeded at their first try`,
)
await site.close()
await cleanUp()
process.exit()
