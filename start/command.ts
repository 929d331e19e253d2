import { writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Complaint } from './command/complaint'
import { withDatabase } from './command/open-database'

const usage = `npm run --silent halvtid -- export <round> [file] [--municipality name]    a round as one file, everything but secrets
npm run --silent halvtid -- import <file> [--municipality name] [--new]      take a round in, all of it or nothing
npm run --silent halvtid -- findings <round> --json|--csv [--municipality name]
npm run --silent halvtid -- bounce < message.eml                             a letter that came back
npm run --silent halvtid -- schema [--write]                                 the file's format as JSON Schema`

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
// npm runs scripts in the project's folder; a file is named from where the person stands.
const from = process.env.INIT_CWD || process.cwd()

const { values, positionals } = readArguments()
const [command, name, file, ...others] = positionals

function readArguments() {
  const boolean = { type: 'boolean' } as const
  const options = {
    municipality: { type: 'string' },
    new: boolean,
    json: boolean,
    csv: boolean,
    write: boolean,
  } as const
  try {
    return parseArgs({ args: process.argv.slice(2), allowPositionals: true, options })
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`)
    process.exit(1)
  }
}

const put = (text: string) =>
  new Promise<void>((done, fail) => process.stdout.write(text, (error) => (error ? fail(error) : done())))

const inFolder = (path: string) => resolve(from, path)

async function exportOne(round: string): Promise<void> {
  const { inRound } = await import('./command/in-round')
  const { takeOut } = await import('./command/export')
  const found = await withDatabase(root, (url) => inRound(url, round, values.municipality, takeOut))
  const text = `${JSON.stringify(found, null, 2)}\n`
  if (!file) return put(text)
  writeFileSync(inFolder(file), text, { mode: 0o600 })
  console.error(
    `Exported ${round} to ${file}. It holds names, addresses and drafts: keep it as you keep those.`,
  )
}

async function importOne(path: string): Promise<void> {
  const { readRound } = await import('./command/read-round')
  const { importInto } = await import('./command/import')
  const round = readRound(inFolder(path))
  const choice = { municipality: values.municipality, isNew: values.new ?? false }
  console.error(await withDatabase(root, (url) => importInto(url, round, choice)))
}

async function findings(round: string): Promise<void> {
  if (values.json === values.csv) throw new Complaint('Choose --json or --csv.')
  const { inRound } = await import('./command/in-round')
  const { findingsIn } = await import('./command/findings')
  const { findingsAsCsv, findingsAsJson } = await import('@/report/findings-file')
  const rows = await withDatabase(root, (url) => inRound(url, round, values.municipality, findingsIn))
  await put(values.csv ? findingsAsCsv(rows) : findingsAsJson(rows))
}

async function bounce(): Promise<void> {
  const { noteReturned, takeBounce } = await import('./command/bounce')
  const report = await takeBounce(process.stdin)
  console.error(await withDatabase(root, (url) => noteReturned(url, report)))
}

async function schema(): Promise<void> {
  const { portableSchema } = await import('@/report/portable-schema')
  if (!values.write) return put(portableSchema())
  writeFileSync(join(root, 'report/portable-round.schema.json'), portableSchema())
}

async function run(): Promise<void> {
  if (command === 'schema' && !name) return schema()
  if (command === 'bounce' && !name) return bounce()
  if (!name || others.length > 0 || (file && command !== 'export')) throw new Complaint(usage)
  if (command === 'export') return exportOne(name)
  if (command === 'import') return importOne(name)
  if (command === 'findings') return findings(name)
  throw new Complaint(usage)
}

try {
  process.chdir(root)
  await run()
} catch (error) {
  console.error(error instanceof Complaint || !process.env.DEBUG ? (error as Error).message : error)
  process.exitCode = 1
}
process.exit()
