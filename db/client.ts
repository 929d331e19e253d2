import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import type { Caller } from '@/people/role'
import { prepareStatements } from './prepare-statements'
import * as schema from './schema'

export type Tx = Parameters<Parameters<PostgresJsDatabase<typeof schema>['transaction']>[0]>[0]

/** How a pool behaves towards a server: how many connections, and for how many seconds it may be silent on one. */
type Pool = { max: number; silence?: number }

/**
 * Neither side waits for the other for ever: a statement, a lock and a transaction that its app has left all end at the
 * server, so that a cut network cannot keep an answer locked. `silence` is our own end of the same.
 */
const deadlines = ({ silence }: Pool): Record<string, string> =>
  silence
    ? {
        statement_timeout: `${silence}s`,
        lock_timeout: '4s',
        idle_in_transaction_session_timeout: `${silence}s`,
        tcp_keepalives_idle: '5',
        tcp_keepalives_interval: '5',
        tcp_keepalives_count: '2',
      }
    : {}

/**
 * A pool whose every connection is the plain role, from its first byte: nothing that runs on it can be the owner,
 * and `reset role` leads back to the plain role. A server that has gone is asked for again a few times a second.
 */
const connectPool = (url: string, role: 'halvtid_app' | 'halvtid_identity', pool: Pool) =>
  prepareStatements(
    postgres(url, {
      max: pool.max,
      connection: { role, jit: 'off', plan_cache_mode: 'force_generic_plan', ...deadlines(pool) } as Record<
        string,
        string
      >,
      onnotice: () => {},
      idle_timeout: 60,
      connect_timeout: 5,
      backoff: () => 0.1 + Math.random() * 0.4,
      ...({ silence: pool.silence ?? 0 } as object),
    }),
  )

export const connectAs = (url: string, role: 'halvtid_app' | 'halvtid_identity', max = 10) =>
  connectPool(url, role, { max })

export type Database = PostgresJsDatabase<typeof schema> & { $client: postgres.Sql }

export const open = (url: string, max = 10, silence?: number): Database =>
  drizzle({ client: connectPool(url, 'halvtid_app', { max, silence }), schema })

export const openIdentity = (url: string, silence?: number) =>
  drizzle({ client: connectPool(url, 'halvtid_identity', { max: 4, silence }) })

/**
 * What queries sent at once in a transaction say. When one fails, those behind it fail because of it, and may be heard first:
 * the first of them tells the reason.
 */
export const atOnce = async <T extends readonly Promise<unknown>[]>(
  queries: readonly [...T],
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> => {
  await Promise.allSettled(queries)
  for (const query of queries) await query
  return Promise.all(queries)
}

/** Everything a caller reads or writes happens in one transaction that carries who is calling, and forgets it at its end. */
export const asCaller = <T>(database: Database, caller: Caller, work: (tx: Tx) => Promise<T>): Promise<T> =>
  database.transaction(async (tx) => {
    await tx.execute(sql`select app_enter(${caller.municipality}, ${caller.person}, ${caller.role})`)
    return work(tx)
  })
