import { join, resolve } from 'node:path'
import { checkServer } from '../check-server'
import { ensureDatabase, startCluster } from '../cluster'

/** Runs `work` on the database that DATABASE_URL names, or on our own, which keeps running if the app uses it. */
export const withDatabase = async <T>(root: string, work: (url: string) => Promise<T>): Promise<T> => {
  const { migrate } = await import('@/db/migrate')
  const run = async (url: string) => {
    await checkServer(url)
    await migrate(url)
    return work(url)
  }
  if (process.env.DATABASE_URL) return run(process.env.DATABASE_URL)
  const data = resolve(root, process.env.HALVTID_DATA || '.data')
  const cluster = await startCluster({ folder: join(data, 'postgres'), say: (line) => console.error(line) })
  try {
    return await run(await ensureDatabase(cluster.url, 'halvtid'))
  } finally {
    await cluster.stop()
  }
}
