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

const named = (name: string): string => {
  const url = new URL(server())
  url.pathname = `/${name}`
  return url.toString()
}

const templateName = (): string => {
  const folder = join(process.cwd(), 'db/migrations')
  const hash = createHash('sha256')
  for (const file of readdirSync(folder).sort())
    if (file.endsWith('.sql')) hash.update(readFileSync(join(folder, file)))
  return `halvtid_template_${hash.digest('hex').slice(0, 12)}`
}

const withTemplate = async (admin: postgres.Sql): Promise<string> => {
  const name = templateName()
  await admin`select pg_advisory_lock(42)`
  try {
    const [found] = await admin`select 1 from pg_database where datname = ${name}`
    if (!found) {
      const making = `${name}_${process.pid}`
      await admin.unsafe(`create database "${making}"`)
      await migrate(named(making))
      await admin.unsafe(`alter database "${making}" rename to "${name}"`)
    }
  } finally {
    await admin`select pg_advisory_unlock(42)`
  }
  return name
}

/** A fresh copy of the migrated database for one test file: its address as the owner, and how to drop it. */
export const createDatabase = async (): Promise<{ url: string; drop: () => Promise<void> }> => {
  const admin = postgres(server(), { max: 1, onnotice: () => {} })
  const template = await withTemplate(admin)
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await admin.unsafe(`create database "${name}" template "${template}"`)
  return {
    url: named(name),
    drop: async () => {
      await admin.unsafe(`drop database if exists "${name}" with (force)`)
      await admin.end()
    },
  }
}

/** The same, dropped after the file's tests. */
export const withDatabase = (): { url: () => string } => {
  let database: Awaited<ReturnType<typeof createDatabase>> | undefined
  beforeAll(async () => {
    database = await createDatabase()
  })
  afterAll(() => database?.drop())
  return {
    url: () => {
      if (!database) throw new Error('The database is there from beforeAll on.')
      return database.url
    },
  }
}

/** Why the database refused the work; 'done' where it did not. */
export const reasonOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: Error & { cause?: Error }) => (error.cause ?? error).message,
  )
