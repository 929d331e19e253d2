import postgres from 'postgres'
import { migrate } from '../db/migrate'
import { loadDemo } from '../db/seed/demo'
const admin = postgres(process.env.TEST_DATABASE_URL!, { max: 1 })
const name = 'demo_trial'
await admin.unsafe(`drop database if exists ${name}`)
await admin.unsafe(`create database ${name}`)
const url = new URL(process.env.TEST_DATABASE_URL!)
url.pathname = '/' + name
await migrate(url.toString())
for (const _ of [1, 2]) {
  console.time('demo')
  try {
    await loadDemo(url.toString())
  } catch (e) {
    console.log(String(e).slice(0, 4000))
  }
  console.timeEnd('demo')
}
const o = postgres(url.toString(), { max: 1 })
for (const t of [
  'municipality',
  'organisation',
  'person',
  'plan',
  'guide_version',
  'round',
  'dialogue',
  'participant',
  'answer',
  'answer_revision',
  'submission',
  'submission_answer',
  'coding',
  'learning_example',
  'learning_example_organisation',
  'audit_entry',
])
  console.log(t, (await o`select count(*) from ${o(t)}`)[0].count)
await o.end()
await admin.end()
