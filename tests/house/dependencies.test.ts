import { readFileSync } from 'node:fs'

type Manifest = {
  version: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const manifest: Manifest = readJson('package.json')
const locked: Record<string, Manifest> = readJson('package-lock.json').packages
const floor: Record<string, { least: string; because: string }> = readJson('tests/dependency-floor.json')

const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies }

const isBelow = (version: string, least: string): boolean => {
  const [a, b] = [version, least].map((one) => one.split(/[.-]/).map(Number)) as [number[], number[]]
  for (let at = 0; at < 3; at++) if (a[at] !== b[at]) return a[at]! < b[at]!
  return version.includes('-') && !least.includes('-')
}

test('every package that meets strangers has a floor, with its reason', () => {
  const guarded = [
    'next',
    'react',
    'react-dom',
    'better-auth',
    'drizzle-orm',
    'postgres',
    'zod',
    'nodemailer',
  ]
  expect(Object.keys(floor).sort()).toEqual(guarded.sort())
  expect(Object.values(floor).filter((one) => one.because.length < 20)).toEqual([])
})

test.each(Object.entries(floor))(
  '%s is at or above its floor, wherever it is installed',
  (name, { least }) => {
    const copies = Object.entries(locked).filter(([path]) => path.endsWith(`node_modules/${name}`))
    expect(copies.length).toBeGreaterThan(0)
    expect(
      copies.filter(([, one]) => isBelow(one.version, least)).map(([path, one]) => `${path} ${one.version}`),
    ).toEqual([])
  },
)

test('versions are exact', () => {
  expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual(
    [],
  )
})

test('the lockfile is in step with package.json', () => {
  const root = locked['']!
  expect({ ...root.dependencies, ...root.devDependencies, ...root.optionalDependencies }).toEqual(wanted)
  const behind = Object.entries(wanted).filter(
    ([name, version]) => locked[`node_modules/${name}`]?.version !== version,
  )
  expect(behind).toEqual([])
})

test('every locked package has a checksum and comes from the registry', () => {
  const packages = Object.entries(
    locked as Record<string, { resolved?: string; integrity?: string; link?: boolean }>,
  ).filter(([path]) => path !== '')
  const loose = packages.filter(
    ([, one]) =>
      one.link || !one.integrity || (one.resolved && !one.resolved.startsWith('https://registry.npmjs.org/')),
  )
  expect(loose.map(([path]) => path)).toEqual([])
})

test('the negative control: an older, a newer and a trial version are told apart', () => {
  expect([
    isBelow('16.0.6', '16.0.7'),
    isBelow('16.0.7-canary.1', '16.0.7'),
    isBelow('16.0.7', '16.0.7'),
    isBelow('16.10.0', '16.9.9'),
  ]).toEqual([true, true, false, false])
})
