import postgres from 'postgres'
import { bjorkvikId, loadDemo } from '@/db/seed/demo'
import { publicAddress, signInLinks } from '@/start/links'
import { withDatabase } from '../database'

const made = withDatabase()
beforeAll(() => loadDemo(made.url()))

const whoAreLed = async () => {
  const lines = await signInLinks(made.url(), 'https://halvtid.example', { empty: false })
  expect(lines.filter((line) => /^ {2}code for a new browser: \S+$/.test(line))).toHaveLength(2)
  return lines.flatMap(
    (line) => /^(\w+) \(.+\): https:\/\/halvtid\.example\/enter#\S+$/.exec(line)?.[1] ?? [],
  )
}

test('a start of the demonstration leads a strategist and a representative in, also once no conflict is left and all have sent', async () => {
  expect(await whoAreLed()).toEqual(['Strategist', 'Representative'])
  const admin = postgres(made.adminUrl(), { max: 1, onnotice: () => {} })
  await admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    await tx`update answer set conflicted = false where municipality_id = ${bjorkvikId}`
    await tx`update dialogue set state = 'confirmed' where municipality_id = ${bjorkvikId}`
  })
  await admin.end()
  expect(await whoAreLed()).toEqual(['Strategist', 'Representative'])
})

test.each([
  [undefined, 'http://localhost:3000'],
  ['', 'http://localhost:3000'],
  ['https://halvtid.example/', 'https://halvtid.example'],
])('with the public address %p, links begin with %s', (given, address) => {
  expect(publicAddress('http://localhost:3000', given)).toBe(address)
})
