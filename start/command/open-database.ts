import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import postgres from 'postgres'
import { checkServer } from '../check-server'
import { ensureDatabase, startCluster } from '../cluster'
import { Complaint } from './complaint'

const notYet = 'Halvtid has not been started here yet. Start it once with npm start, or npm start -- --empty.'

/** The first start decides whether the demonstration is loaded, so a command never makes a database. */
const refuseNew = async (url: string): Promise<void> => {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const [row] = await sql`select to_regclass('public.municipality') as found`
    if (!row?.found) throw new Complaint(notYet)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

const openDatabase = async (root: string): Promise<{ url: string; close: () => Promise<void> }> => {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, close: async () => {} }
  const folder = join(resolve(root, process.env.HALVTID_DATA || '.data'), 'postgres')
  if (!existsSync(folder)) throw new Complaint(notYet)
  const cluster = await startCluster({ folder, say: (line) => console.error(line) })
  return { url: await ensureDatabase(cluster.url, 'halvtid'), close: () => cluster.stop() }
}

/** Runs `work` on the database that DATABASE_URL names, or on our own, which keeps running if the app uses it. */
export const withDatabase = async <T>(root: string, work: (url: string) => Promise<T>): Promise<T> => {
  const { url, close } = await openDatabase(root)
  try {
    await checkServer(url)
    await refuseNew(url)
    const { migrate } = await import('@/db/migrate')
    await migrate(url)
    return await work(url)
  } finally {
    await close()
  }
}
