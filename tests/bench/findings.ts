import postgres from 'postgres'
import { asCaller, open } from '@/db/client'
import { listEvidence, tallyEntries, tallyFacets, tallyRules } from '@/db/findings'
import type { SentAnswer } from '@/findings/sent-dialogue'
import { standardRules } from '@/findings/standard-rules'
import { createDatabase } from '../database'
import { insertRound, type FixtureDialogue } from '../db/findings-fixture'
import { supportFamilies, syntheticRound } from '../findings/synthetic-round'

/**
 * How long the findings of a round take, read as a strategist under row-level security. The synthetic round repeated, each
 * dialogue with 60 questions. Run: TEST_DATABASE_URL=... node --import tsx tests/bench/findings.ts [organisations ...]
 */
const questions = 60

const filler = (count: number): SentAnswer[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `f${index}.text`,
    facet: 'text',
    action: null,
    standing: 'answered',
    value: { text: 'Vi har tagit upp planen på arbetsplatsträffar under året. '.repeat(8) },
  }))

const roundOf = (organisations: number): FixtureDialogue[] =>
  Array.from({ length: organisations }, (_, index) => {
    const { organisation, answers, excerpts } = syntheticRound[index % syntheticRound.length]!
    const more = filler(Math.max(0, questions - answers.length - 1))
    return { organisation: { ...organisation, key: `o${index}` }, answers: [...answers, ...more], excerpts }
  })

const time = async (what: string, work: () => Promise<unknown>): Promise<void> => {
  const times: number[] = []
  for (let run = 0; run < 5; run++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  const [least = 0, , median = 0] = times.sort((a, b) => a - b)
  console.log(`  ${what.padEnd(28)} median ${median.toFixed(0)} ms, least ${least.toFixed(0)} ms`)
}

const measure = async (organisations: number): Promise<void> => {
  const { url, adminUrl, drop } = await createDatabase()
  const owner = postgres(adminUrl, { max: 1, onnotice: () => {} })
  const app = open(url, 1)
  const start = performance.now()
  const ids = await insertRound(owner, roundOf(organisations))
  await owner.unsafe('analyze')
  console.log(
    `${organisations} organisations x ${questions} questions (filled in ${((performance.now() - start) / 1000).toFixed(1)} s)`,
  )
  const caller = { municipality: ids.municipality, person: ids.person, role: 'strategist' as const }
  const facets = ['groundsMentioned', 'supportNeeds', 'implementationStage', 'awarenessManagers']
  const rule = standardRules.find(({ key }) => key === 'H5')!
  await time(`${standardRules.length} rules`, () =>
    asCaller(app, caller, (tx) => tallyRules(tx, ids.round, standardRules, supportFamilies)),
  )
  await time('entries of one list', () =>
    asCaller(app, caller, (tx) => tallyEntries(tx, ids.round, 'activities', 'grounds')),
  )
  await time(`${facets.length} facets`, () =>
    asCaller(app, caller, (tx) => tallyFacets(tx, ids.round, facets)),
  )
  await time('evidence of one rule', () =>
    asCaller(app, caller, (tx) => listEvidence(tx, ids.round, rule, supportFamilies)),
  )
  await Promise.all([owner.end(), app.$client.end()])
  await drop()
}

const sizes = process.argv.slice(2).map(Number)
for (const organisations of sizes.length ? sizes : [15, 3000]) await measure(organisations)
