import { chmodSync, chownSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { cleanUp, end, isGone, launch, makeFolder, query } from './launch'

afterEach(cleanUp)

const newFolder = () => join(makeFolder(), 'postgres')
const makeTable = 'create table kept (n int)'
const addRow = 'insert into kept values (1)'
const countRows = async (url: string) => (await query(url, 'select count(*)::int as n from kept'))[0]?.n

test('a new cluster keeps what it acknowledges, sorts in Swedish and is open to this machine only', async () => {
  const folder = newFolder()
  const { url, created, adopted } = await launch(folder)
  expect({ created, adopted }).toEqual({ created: true, adopted: false })
  const names = ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums']
  for (const name of names) expect((await query(url, `show ${name}`))[0]?.[name]).toBe('on')
  expect((await query(url, 'show listen_addresses'))[0]?.listen_addresses).toBe('127.0.0.1')
  expect((await query(url, 'show unix_socket_directories'))[0]?.unix_socket_directories).toBe('')
  const sorted = await query(url, `select x from unnest(array['ö', 'z', 'å', 'ä', 'a']) x order by x`)
  expect(sorted.map(({ x }) => x).join('')).toBe('azåäö')
  expect(statSync(join(folder, 'cluster', 'password')).mode & 0o777).toBe(0o600)
})

test('a wrong password is refused', async () => {
  const { url } = await launch(newFolder())
  const wrong = new URL(url)
  wrong.password = 'wrong'
  await expect(query(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' })
})

test('an ordinary stop ends the server', async () => {
  const first = await launch(newFolder())
  await end(first)
  expect(await isGone(first.pid)).toBe(true)
})

test('the server of a killed launcher is adopted with its rows', async () => {
  const folder = newFolder()
  const first = await launch(folder)
  await query(first.url, makeTable)
  await query(first.url, addRow)
  await end(first, 'SIGKILL')
  const second = await launch(folder)
  expect(second).toMatchObject({ adopted: true, pid: first.pid, url: first.url })
  expect(await countRows(second.url)).toBe(1)
  await end(second)
  expect(await isGone(first.pid)).toBe(true)
})

test('a killed server comes back at the same address with every acknowledged row', async () => {
  const { url, pid } = await launch(newFolder())
  await query(url, makeTable)
  await query(url, addRow)
  process.kill(pid, 'SIGKILL')
  let rows: number | undefined
  for (let tries = 0; rows === undefined && tries < 400; tries++) {
    await wait(100)
    rows = await countRows(url).catch(() => undefined)
  }
  expect(rows).toBe(1)
})

test('a launcher and its server killed together lose no acknowledged row', async () => {
  const folder = newFolder()
  const first = await launch(folder)
  await query(first.url, makeTable)
  await query(first.url, addRow)
  first.child.kill('SIGKILL')
  process.kill(first.pid, 'SIGKILL')
  const second = await launch(folder)
  expect(second.adopted).toBe(false)
  expect(await countRows(second.url)).toBe(1)
})

test('starts at the same moment share one server, which the last one stops', async () => {
  const folder = newFolder()
  const all = await Promise.all([launch(folder), launch(folder), launch(folder)])
  const [first, second, third] = all
  expect(new Set(all.map(({ pid }) => pid)).size).toBe(1)
  expect(all.filter(({ created }) => created)).toHaveLength(1)
  await query(first.url, makeTable)
  await end(first)
  await end(second)
  await query(third.url, addRow)
  await end(third)
  expect(await isGone(third.pid)).toBe(true)
})

test('a start while the server goes down waits for it', async () => {
  const folder = newFolder()
  const first = await launch(folder)
  await query(first.url, makeTable)
  const [second] = await Promise.all([launch(folder), end(first)])
  expect(await countRows(second.url)).toBe(0)
})

test('a half-made cluster is cleared away', async () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'unfinished-1', 'data'), { recursive: true })
  writeFileSync(join(folder, 'launcher.lock'), '1 another start of this machine')
  expect((await launch(folder)).created).toBe(true)
  expect(() => statSync(join(folder, 'unfinished-1'))).toThrow('ENOENT')
})

test('a process number that another program got after a crash does not block the start', async () => {
  const folder = newFolder()
  const first = await launch(folder)
  const file = join(folder, 'cluster', 'data', 'postmaster.pid')
  const left = readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid))
  await end(first)
  writeFileSync(file, left)
  expect((await launch(folder)).adopted).toBe(false)
})

test('a folder that only its owner may enter holds a database', async () => {
  const folder = join(makeFolder(0o700), 'postgres')
  const first = await launch(folder)
  await query(first.url, makeTable)
  await end(first)
  const second = await launch(folder)
  expect(second.created).toBe(false)
  expect(await countRows(second.url)).toBe(0)
})

test('the programs of the npm package serve where the system has none', async () => {
  const env = { PG_BIN: '', HALVTID_SYSTEM_POSTGRES: 'no' }
  const { url, version } = await launch(newFolder(), { env })
  expect(version).toBe(18)
  expect((await query(url, `select 'å' collate "sv-x-icu" < 'ö' as sorted`))[0]?.sorted).toBe(true)
})

test('an ordinary user runs it in a home that only they may enter', async () => {
  const home = makeFolder(0o700)
  const isRoot = process.getuid?.() === 0
  const user = isRoot ? { uid: 65534, gid: 65534 } : undefined
  if (user) chownSync(home, user.uid, user.gid)
  const folder = join(home, 'min mapp', 'postgres')
  for (const env of [{} as Record<string, string>, { PG_BIN: '', HALVTID_SYSTEM_POSTGRES: 'no' }]) {
    const { url } = await launch(folder + Object.keys(env).length, { user, env })
    expect(await query(url, 'select 1 as one')).toHaveLength(1)
  }
})

test('data made by a version that is not here is named, not touched', async () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'cluster', 'data'), { recursive: true })
  writeFileSync(join(folder, 'cluster', 'data', 'PG_VERSION'), '9\n')
  await expect(launch(folder)).rejects.toThrow('was made by PostgreSQL 9')
})

test('data that belongs to another user is refused in plain words', async () => {
  const folder = newFolder()
  await end(await launch(folder))
  const isRoot = process.getuid?.() === 0
  if (!isRoot) chmodSync(folder, 0o555)
  const user = isRoot ? { uid: 65534, gid: 65534 } : undefined
  await expect(launch(folder, { user })).rejects.toThrow('belongs to another user')
  chmodSync(folder, 0o755)
})
