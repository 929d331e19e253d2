import { realpathSync } from 'node:fs'
import postgres from 'postgres'

export type Reply = 'ours' | 'not-yet' | 'not-ours'

export function makeUrl(port: number, user: string, password: string, database = 'postgres'): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
}

/** Whether the server at `url` takes our password and keeps its data in `data`. */
export async function askServer(url: string, data: string): Promise<Reply> {
  const sql = postgres(url, { max: 1, connect_timeout: 3, fetch_types: false, onnotice: () => {} })
  try {
    const [row] = await sql`select current_setting('data_directory') as folder`
    return row && realpathSync(row.folder) === realpathSync(data) ? 'ours' : 'not-ours'
  } catch (error) {
    const code = String((error as { code?: string }).code)
    return ['28P01', '28000'].includes(code) ? 'not-ours' : 'not-yet'
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** Creates the database if it is missing and returns its address. */
export async function ensureDatabase(url: string, name: string): Promise<string> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const found = await sql`select 1 from pg_database where datname = ${name}`
    if (found.length === 0) await sql`create database ${sql(name)}`
  } catch (error) {
    if (!['42P04', '23505'].includes(String((error as { code?: string }).code))) throw error
  } finally {
    await sql.end({ timeout: 1 })
  }
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}
