import { createHash, randomUUID } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { migrate } from '@/db/migrate'

const server = (): string => {
  const url = process.env.TEST_DATABASE_URL
  if (!url) throw new Error('No database to test on: run the tests with `npm test`, which starts one.')
  return url
}

/** As whom the tests put down and read rows past row-level security: the same user, unless that one may not. */
const adminServer = (): string => process.env.TEST_ADMIN_URL || server()

const named = (name: string, on = server()): string => {
  const url = new URL(on)
  url.pathname = `/${name}`
  return url.toString()
}

const templateName = (): string => {
  const folder = join(process.cwd(), 'db/migrations')
  const hash = createHash('sha256').update(new URL(server()).username)
  for (const file of readdirSync(folder).sort())
    if (file.endsWith('.sql')) hash.update(readFileSync(join(folder, file)))
  return `halvtid_template_${hash.digest('hex').slice(0, 12)}`
}

const withTemplate = async (owner: postgres.Sql): Promise<string> => {
  const name = templateName()
  await owner`select pg_advisory_lock(42)`
  try {
    const [found] = await owner`select 1 from pg_database where datname = ${name}`
    if (!found) {
      const making = `${name}_${process.pid}`
      await owner.unsafe(`create database "${making}"`)
      await migrate(named(making))
      await owner.unsafe(`alter database "${making}" rename to "${name}"`)
    }
  } finally {
    await owner`select pg_advisory_unlock(42)`
  }
  return name
}

/** The server's own hand, outside the databases of the tests. */
export const openAdmin = (): postgres.Sql => postgres(adminServer(), { max: 1, onnotice: () => {} })

type Fresh = { url: string; adminUrl: string; drop: () => Promise<void> }

const create = async (
  findTemplate: (owner: postgres.Sql) => Promise<string>,
  settingsOf = (_version: number) => '',
): Promise<Fresh> => {
  const owner = postgres(server(), { max: 1, onnotice: () => {} })
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const template = await findTemplate(owner)
  const [row] = await owner`select current_setting('server_version_num')::int as version`
  await owner.unsafe(`create database "${name}" template "${template}" ${settingsOf(row!.version as number)}`)
  await owner.end()
  return {
    url: named(name),
    adminUrl: named(name, adminServer()),
    drop: async () => {
      const admin = openAdmin()
      await admin.unsafe(`drop database if exists "${name}" with (force)`)
      await admin.end()
    },
  }
}

/** A fresh copy of the migrated database for one test file: its address as the owner and as the tests' own hand, and how to drop it. */
export const createDatabase = () => create(withTemplate)

/** One in which nothing has been made yet. */
export const createEmptyDatabase = () => create(async () => 'template0')

/** An empty one that orders letters by their numbers. From version 15 on a server may have another provider than the C library. */
export const createUnorderedDatabase = () =>
  create(
    async () => 'template0',
    (version) =>
      `encoding 'UTF8' lc_collate 'C' lc_ctype 'C' ${version < 150_000 ? '' : 'locale_provider libc'}`,
  )

/** A fresh copy, dropped after the file's tests. */
export const withDatabase = (): { url: () => string; adminUrl: () => string } => {
  let database: Fresh | undefined
  beforeAll(async () => {
    database = await createDatabase()
  })
  afterAll(() => database?.drop())
  const there = (): Fresh => {
    if (!database) throw new Error('The database is there from beforeAll on.')
    return database
  }
  return { url: () => there().url, adminUrl: () => there().adminUrl }
}

/** Why the database refused the work; 'done' where it did not. */
export const reasonOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: Error & { cause?: Error }) => (error.cause ?? error).message,
  )
