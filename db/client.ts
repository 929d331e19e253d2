import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import type { Caller } from '@/people/role'
import * as schema from './schema'

export type Tx = Parameters<Parameters<PostgresJsDatabase<typeof schema>['transaction']>[0]>[0]

/**
 * A pool whose every connection is the plain role, from its first byte: nothing that runs on it can be the owner,
 * and `reset role` leads back to the plain role.
 */
export const connectAs = (url: string, role: 'halvtid_app' | 'halvtid_identity', max = 10) =>
  postgres(url, {
    max,
    connection: { role, jit: 'off' } as Record<string, string>,
    onnotice: () => {},
    idle_timeout: 60,
  })

export type Database = PostgresJsDatabase<typeof schema> & { $client: postgres.Sql }

export const open = (url: string, max = 10): Database =>
  drizzle({ client: connectAs(url, 'halvtid_app', max), schema })

export const openIdentity = (url: string) => drizzle({ client: connectAs(url, 'halvtid_identity', 4) })

/** Everything a caller reads or writes happens in one transaction that carries who is calling, and forgets it at its end. */
export const asCaller = <T>(database: Database, caller: Caller, work: (tx: Tx) => Promise<T>): Promise<T> =>
  database.transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.municipality', ${caller.municipality}, true),
      set_config('app.person', ${caller.person}, true), set_config('app.role', ${caller.role}, true)`)
    if (caller.role === 'representative')
      await tx.execute(sql`select set_config('app.dialogues', (select coalesce(array_agg(dialogue_id), '{}')::text from participant
        where municipality_id = app_municipality() and person_id = app_person() and revoked_at is null), true)`)
    return work(tx)
  })
