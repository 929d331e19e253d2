import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as run } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'

const migrationLock = 7_205_759_403

/**
 * Brings the database to the newest version. Drizzle's migrator has no lock of its own, so one advisory lock
 * lets any number of starting processes queue. Runs as the owner, the user of `url`.
 */
export const migrate = async (url: string, folder = 'db/migrations'): Promise<void> => {
  const client = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await client`select pg_advisory_lock(${migrationLock})`
    await run(drizzle({ client }), { migrationsFolder: folder, migrationsSchema: 'migrations' })
  } finally {
    await client.end()
  }
}
