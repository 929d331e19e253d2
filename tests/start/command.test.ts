import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { portableSchema } from '@/report/portable-schema'
import { withDatabase } from '../database'
import { sampleRound } from '../report/sample-round'

const made = withDatabase()
const folder = mkdtempSync(join(tmpdir(), 'halvtid-command-'))
let owner: postgres.Sql
beforeAll(() => {
  owner = postgres(made.adminUrl(), { max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await owner.end()
  rmSync(folder, { recursive: true })
})

/** The command as a person runs it: a process of its own, standing in a folder of their own. */
const run = (...args: string[]): Promise<{ code: number | null; out: string; said: string }> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, DATABASE_URL: made.url(), INIT_CWD: folder, DEBUG: '' }
    const child = spawn(process.execPath, ['--import', 'tsx', 'start/command.ts', ...args], { env })
    let [out, said] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out, said }))
  })
/** As README says it, through npm. */
const runAsWritten = (...args: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const [program, ...first] = readFileSync('README.md', 'utf8')
      .match(/^npm run .*halvtid -- (?=schema)/m)![0]
      .trim()
      .split(' ')
    execFile(program!, [...first, ...args], (error, out) => (error ? reject(error) : resolve(out)))
  })
const stack = /^\s+at .+[:(]/m

const round = sampleRound()
const key = round.round.key
const place = (name: string) => join(folder, name)
const countRounds = async () => (await owner`select count(*)::int as count from round`)[0]!.count as number
const exportsNoted = async () =>
  (await owner`select person_id, detail from audit_entry where what = 'round.exported' order by at`).map(
    (row) => [row.person_id as unknown, (row.detail as { key: string }).key],
  )

beforeAll(async () => {
  writeFileSync(place('sample.json'), JSON.stringify(round))
  const people = round.people.map((one) => ({ ...one, role: 'representative' as const }))
  writeFileSync(place('unled.json'), JSON.stringify({ ...round, people }))
  const { code, said } = await run('import', 'sample.json', '--municipality', 'Provstad', '--new')
  if (code !== 0) throw new Error(said)
})

test('a round goes out, into an empty municipality and out again as the same bytes', async () => {
  expect(await run('export', key, 'one.json', '--municipality', 'Provstad')).toMatchObject({
    code: 0,
    out: '',
  })
  expect(await run('import', 'one.json', '--municipality', 'Grannköping', '--new')).toMatchObject({ code: 0 })
  expect(await run('export', key, 'two.json', '--municipality', 'Grannköping')).toMatchObject({ code: 0 })
  const one = readFileSync(place('one.json'), 'utf8')
  expect(readFileSync(place('two.json'), 'utf8')).toBe(one)
  expect(one.length).toBeGreaterThan(1000)
  expect(statSync(place('one.json')).mode & 0o077).toBe(0)
  const { out } = await run('export', key, '--municipality', 'Provstad')
  expect(out).toBe(one)
})

test('every export is in the audit trail, and that none of them goes out with the round', async () => {
  const before = await exportsNoted()
  const { out } = await run('export', key, '--municipality', 'Provstad')
  expect(await exportsNoted()).toEqual([...before, [null, key]])
  expect(out).not.toContain('round.exported')
})

test('the same file taken in twice changes nothing, and says so', async () => {
  const rounds = await countRounds()
  const { code, said } = await run('import', 'sample.json', '--municipality', 'Provstad')
  expect([code, said]).toEqual([0, expect.stringContaining('Nothing changed.')])
  expect(await countRounds()).toBe(rounds)
})

test('a file that does not fit is refused whole, with the path and the reason of each fault', async () => {
  const rounds = await countRounds()
  const broken = { ...round, round: { ...round.round, key: 'another', opensOn: 'soon' }, people: 'nobody' }
  writeFileSync(place('broken.json'), JSON.stringify(broken))
  writeFileSync(place('torn.json'), JSON.stringify(round).slice(0, 500))
  writeFileSync(place('picture.json'), Buffer.from([0xff, 0xd8, 0xff, 0xe0]))
  const refused = await run('import', 'broken.json', '--municipality', 'Provstad')
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.said).toMatch(/^Nothing was imported\.$/m)
  expect(refused.said).toMatch(/^\/?round[./]opensOn: \S+/m)
  expect(refused.said).toMatch(/^\/?people: \S+/m)
  expect((await run('import', 'torn.json', '--municipality', 'Provstad')).said).toMatch(/not-json/)
  expect((await run('import', 'picture.json', '--municipality', 'Provstad')).said).toMatch(/not UTF-8/)
  expect(refused.said).not.toMatch(stack)
  expect(await countRounds()).toBe(rounds)
})

test('findings come as JSON and as CSV with the same sentences, one for each rule', async () => {
  const json = await run('findings', key, '--json', '--municipality', 'Provstad')
  const csv = await run('findings', key, '--csv', '--municipality', 'Provstad')
  expect([json.code, csv.code]).toEqual([0, 0])
  const found = JSON.parse(json.out) as unknown
  const rows = (Array.isArray(found) ? found : Object.values(found as object).find(Array.isArray)) as {
    sentence: string
  }[]
  expect(rows.length).toBeGreaterThan(0)
  for (const { sentence } of rows) expect(csv.out).toContain(sentence.replaceAll('"', '""'))
})

test('the schema that is printed is the one that is checked in', async () => {
  const { out } = await run('schema')
  expect(out).toBe(portableSchema())
  expect(out).toBe(readFileSync('report/portable-round.schema.json', 'utf8'))
})

test('staff whom a file brings into a municipality that is there are named, and have no access', async () => {
  const nils = {
    key: 'nils',
    name: 'Nils Ny',
    email: 'nils@granne.example',
    language: null,
    role: 'strategist',
  }
  const other = {
    ...round,
    round: { ...round.round, key: 'halvtid-2022' },
    dialogues: [],
    learningExamples: [],
  }
  writeFileSync(place('other.json'), JSON.stringify({ ...other, people: [...round.people, nils] }))
  const { code, said } = await run('import', 'other.json', '--municipality', 'Provstad')
  expect([code, said]).toEqual([0, expect.stringMatching(/have no access until .*: Nils Ny\.?$/m)])
  expect(said).not.toContain('Astrid')
})

const wrong: [string, string[], RegExp][] = [
  ['no command', [], /npm run --silent halvtid -- export/],
  ['a command that is not there', ['explode', 'x'], /npm run --silent halvtid -- export/],
  ['an option that is not there', ['export', key, '--loud'], /--loud[\s\S]*npm run --silent halvtid/],
  ['too many words', ['export', key, 'a.json', 'b.json'], /npm run --silent halvtid/],
  ['a round that is not there', ['export', 'nowhere', '--municipality', 'Provstad'], /no round "nowhere"/],
  ['a municipality that is not there', ['export', key, '--municipality', 'Ingenstans'], /Ingenstans/],
  ['a file that is not there', ['import', 'missing.json', '--municipality', 'Provstad'], /cannot be read/],
  [
    'a new municipality that is there already',
    ['import', 'sample.json', '--municipality', 'Provstad', '--new'],
    /already/,
  ],
  ['a new municipality without a name', ['import', 'sample.json', '--new'], /--municipality "Name" --new/],
  [
    'a new municipality that nobody could enter',
    ['import', 'unled.json', '--municipality', 'Ingenstad', '--new'],
    /names no strategist/,
  ],
  ['both formats', ['findings', key, '--json', '--csv', '--municipality', 'Provstad'], /--json or --csv/],
  ['neither format', ['findings', key, '--municipality', 'Provstad'], /--json or --csv/],
]
test.each(wrong)('%s is answered with a sentence, not a stack', async (_claim, args, sentence) => {
  const { code, out, said } = await run(...args)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(said).toMatch(sentence)
  expect(said).not.toMatch(stack)
})

test('what README writes into a file is the file alone, without a word of npm’s', async () => {
  expect(await runAsWritten('schema')).toBe(portableSchema())
})
