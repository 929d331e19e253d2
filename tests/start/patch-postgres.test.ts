import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import postgres from 'postgres'
import { changesByFile, patchPostgres } from '@/start/patch-postgres.mjs'
import { cleanUp, launch, makeFolder } from './launch'

afterEach(cleanUp)

const installed = resolve(__dirname, '../../node_modules/postgres')
const files = ['src', 'cjs/src', 'cf/src'].flatMap((flavour) =>
  Object.keys(changesByFile).map((file) => join(flavour, file)),
)

function copyUnpatched(): string {
  const folder = join(makeFolder(), 'postgres')
  cpSync(installed, folder, { recursive: true })
  for (const file of files) {
    const changes = changesByFile[file.split('/').at(-1)!]!
    const path = join(folder, file)
    const text = changes.reduce(
      (left, { from, to }) => left.replace(to, () => from),
      readFileSync(path, 'utf8'),
    )
    writeFileSync(path, text)
  }
  return folder
}

test('the installed driver is patched', () => {
  expect(patchPostgres(installed)).toBe(0)
})

test('patching changes every flavour once and then nothing', () => {
  const folder = copyUnpatched()
  expect(patchPostgres(folder)).toBe(files.length)
  expect(patchPostgres(folder)).toBe(0)
  for (const file of files) {
    expect(readFileSync(join(folder, file), 'utf8')).toBe(readFileSync(join(installed, file), 'utf8'))
  }
})

test.each(files)('an unknown text in %s fails loudly and leaves every file alone', (file) => {
  const folder = copyUnpatched()
  const path = join(folder, file)
  const [change] = changesByFile[file.split('/').at(-1)!]!
  writeFileSync(path, readFileSync(path, 'utf8').replace(change!.from, 'something else'))
  const before = files.map((each) => readFileSync(join(folder, each), 'utf8'))
  expect(() => patchPostgres(folder)).toThrow(change!.what)
  expect(files.map((each) => readFileSync(join(folder, each), 'utf8'))).toEqual(before)
})

test('another version of the driver fails loudly', () => {
  const folder = copyUnpatched()
  writeFileSync(join(folder, 'package.json'), '{ "version": "3.5.0" }')
  expect(() => patchPostgres(folder)).toThrow('found version 3.5.0')
})

test('a transaction whose backend died fails, stays out of other sessions and leaves the pool usable', async () => {
  const { url } = await launch(join(makeFolder(), 'postgres'))
  const sql = postgres(url, { max: 2, onnotice: () => {} })
  const killer = postgres(url, { max: 1 })
  let strayed = 0
  for (let round = 0; round < 20; round++) {
    const work = sql.begin(async (tx) => {
      const [own] = await tx`select pg_backend_pid() as pid`
      await killer`select pg_terminate_backend(${own!.pid})`
      await tx`select 1`.catch(() => {})
      await wait(30)
      const answered = await tx`select pg_backend_pid() as pid`.catch(() => [])
      strayed += answered.length
    })
    const [lost, bystander] = await Promise.allSettled([work, wait(20).then(() => sql`select 1`)])
    expect([lost.status, bystander.status]).toEqual(['rejected', 'fulfilled'])
  }
  expect(strayed).toBe(0)
  await Promise.all(Array.from({ length: 12 }, () => sql`select 1`))
  await Promise.all([sql.end(), killer.end()])
})
