import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const root = process.cwd()
const words = ['people', 'guide', 'dialogue', 'answers', 'findings', 'report']
const folders = [...words, 'db', 'app', 'locales', 'start', 'tests']

/** Pure libraries: no I/O, no clock, no chance. `reading.ts` says which one a file may have when not every file may. */
const pureLibraries: Record<string, string[]> = {
  zod: words,
  'node-diff3': ['answers'],
  'intl-messageformat': ['findings', 'report'],
}
/** The one thing of Node's own that the domain may have: a hash is a pure function. */
const hashing = { file: 'answers/content-hash.ts', from: 'node:crypto', names: 'createHash' }

type Import = { file: string; from: string; names: string; typeOnly: boolean }

const pattern =
  /^\s*(?:import|export)\s+(type\s)?\s*([^'"]*?)\s*from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

const readImports = (file: string, source: string): Import[] =>
  [...source.matchAll(pattern)].map(([, type, names, from, bare, dynamic]) => ({
    file,
    from: place(file, (from ?? bare ?? dynamic)!),
    names: (names ?? '').replace(/[{}]/g, '').trim(),
    typeOnly: type !== undefined,
  }))

/** A path from the root for our own files, as it stands for a package. */
const place = (file: string, from: string): string => {
  if (from.startsWith('@/')) return from.slice(2)
  return from.startsWith('.') ? relative(root, resolve(dirname(join(root, file)), from)) : from
}
const topOf = (path: string): string => path.split('/')[0]!

const listFiles = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name).replaceAll('\\', '/'))

const sources = new Map(
  folders.flatMap(listFiles).map((file) => [file, readFileSync(join(root, file), 'utf8')]),
)
const imports = [...sources].flatMap(([file, source]) => readImports(file, source))

const isOurs = (from: string) => folders.includes(topOf(from))
const isEntrance = (file: string) => /(^|\/)(page|layout|route)\.tsx?$/.test(file)
/** Server files that load what several pages show, or start the app's own machinery. */
const isLoader = (file: string) =>
  /^app\/(_session|_mail)\//.test(file) || /\/load(-[a-z-]+)?\.ts$/.test(file)
const isClient = (source: string) => /^\s*(\/\*[\s\S]*?\*\/\s*)?['"]use client['"]/.test(source)

type Rule = (one: Import, source: string) => boolean

const domainDirection: Rule = ({ file, from }) =>
  words.includes(topOf(file)) &&
  isOurs(from) &&
  !words.slice(0, words.indexOf(topOf(file)) + 1).includes(topOf(from))

const domainLibraries: Rule = ({ file, from, names }) => {
  if (!words.includes(topOf(file)) || isOurs(from)) return false
  if (file === hashing.file && from === hashing.from && names === hashing.names) return false
  return !pureLibraries[from]?.includes(topOf(file))
}

const databaseDirection: Rule = ({ file, from }) =>
  topOf(file) === 'db' && isOurs(from) && !words.includes(topOf(from)) && topOf(from) !== 'db'

const towardsApp: Rule = ({ file, from }) =>
  topOf(from) === 'app' && !['app', 'tests', 'start'].includes(topOf(file))

const towardsTests: Rule = ({ file, from }) => topOf(from) === 'tests' && topOf(file) !== 'tests'

const appTouchesDatabase: Rule = ({ file, from, typeOnly }) =>
  topOf(file) === 'app' && topOf(from) === 'db' && !typeOnly && !isEntrance(file) && !isLoader(file)

/** What the pages share knows no page. */
const towardsPages: Rule = ({ file, from }) =>
  /^app\/_(ui|saving|shell|session)\//.test(file) && /^app\/[^_]/.test(from)

const clientImports: Rule = ({ file, from, typeOnly }, source) =>
  topOf(file) === 'app' &&
  isClient(source) &&
  !typeOnly &&
  (topOf(from) === 'db' ||
    /^(zod|next-intl|drizzle-orm|postgres|better-auth|node:)/.test(from) ||
    /^app\/(_session|_mail)\//.test(from))

const rules: [string, Rule, Import & { source?: string }][] = [
  [
    'a word imports itself and earlier words',
    domainDirection,
    { file: 'guide/x.ts', from: 'answers/value', names: 'value', typeOnly: true },
  ],
  [
    'the domain imports no library but the pure ones',
    domainLibraries,
    { file: 'answers/x.ts', from: 'node:fs', names: 'readFileSync', typeOnly: false },
  ],
  [
    'db imports the domain and itself',
    databaseDirection,
    { file: 'db/x.ts', from: 'app/_session/auth', names: 'auth', typeOnly: false },
  ],
  [
    'nothing imports app',
    towardsApp,
    { file: 'report/x.ts', from: 'app/_ui/tag', names: 'Tag', typeOnly: false },
  ],
  [
    'only tests import tests',
    towardsTests,
    { file: 'db/x.ts', from: 'tests/database', names: 'x', typeOnly: false },
  ],
  [
    'in app only pages, layouts, routes, loaders, _session and _mail touch db',
    appTouchesDatabase,
    { file: 'app/_ui/x.tsx', from: 'db/round', names: 'x', typeOnly: false },
  ],
  [
    'what the pages share imports no page’s own folder',
    towardsPages,
    { file: 'app/_saving/x.ts', from: 'app/(representative)/form/_form/labels', names: 'X', typeOnly: true },
  ],
  [
    'what runs in the browser takes no database, schema, session or catalogue with it',
    clientImports,
    { file: 'app/x.tsx', from: 'zod', names: 'z', typeOnly: false, source: "'use client'" },
  ],
]

test.each(rules)('%s', (_claim, breaks) => {
  const broken = imports
    .filter((one) => breaks(one, sources.get(one.file)!))
    .map((one) => `${one.file} imports ${one.from}`)
  expect(broken).toEqual([])
})

test.each(rules)('the negative control finds a breach: %s', (_claim, breaks, { source, ...wrong }) => {
  expect(breaks(wrong, source ?? '')).toBe(true)
})

test('imports are found in every form they are written in', () => {
  const source = `import { a } from '@/people/role'\nimport type {\n  B,\n} from './b'\nexport * from '../guide/guide'\nimport './c.css'\nconst d = await import('zod')`
  expect(readImports('answers/x.ts', source).map((one) => [one.from, one.typeOnly])).toEqual([
    ['people/role', false],
    ['answers/b', true],
    ['guide/guide', false],
    ['answers/c.css', false],
    ['zod', false],
  ])
  expect(imports.length).toBeGreaterThan(500)
})

test('the domain has no clock and no chance', () => {
  const impure = /\b(Date\.now|new Date\(\)|Math\.random|randomUUID|process\.|fetch\(|async )/
  const found = [...sources].filter(
    ([file, source]) =>
      words.includes(topOf(file)) && impure.test(source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
  )
  expect(found.map(([file]) => file)).toEqual([])
})

/** Times are said by `formatTime` alone, so that no page forgets whose clock it shows; the captured mail has nobody's. */
const hasOwnClock = (file: string, source: string): boolean =>
  topOf(file) === 'app' &&
  !['app/_session/format-time.ts', 'app/mail/page.tsx'].includes(file) &&
  /\.(dateTime|dateTimeRange|relativeTime)\(/.test(source)

test('every page tells the time by one clock', () => {
  expect([...sources].filter(([file, source]) => hasOwnClock(file, source)).map(([file]) => file)).toEqual([])
  expect(hasOwnClock('app/x.tsx', 'format.dateTime(at)')).toBe(true)
})

test('no top-level folder but the words of the domain and the few that carry them', () => {
  const found = readdirSync(root, { withFileTypes: true }).filter(
    (one) => one.isDirectory() && !one.name.startsWith('.') && one.name !== 'node_modules',
  )
  expect(
    found.map((one) => one.name).filter((name) => ![...folders, 'docs', 'public', 'coverage'].includes(name)),
  ).toEqual([])
})

test('no folder is named after a kind of code', () => {
  const vague = [...sources.keys()].filter((file) =>
    /\/(lib|utils?|helpers?|services?|managers?|components|common|misc)\//.test(`/${file}`),
  )
  expect(vague).toEqual([])
})
