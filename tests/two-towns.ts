import postgres from 'postgres'
import { asCaller, open, type Database, type Tx } from '@/db/client'
import type { Caller } from '@/people/role'
import { withDatabase } from './database'
import { insertSmallRound, type SmallRound } from './small-round'

/** Two municipalities with a small round each, new for every test; the database as its owner sees it, and as a caller does. */
export const twoTowns = (given: (here: SmallRound, there: SmallRound) => void) => {
  const made = withDatabase()
  let database: Database
  let owner: postgres.Sql
  beforeAll(() => {
    database = open(made.url(), 4)
    owner = postgres(made.adminUrl(), { max: 1, onnotice: () => {} })
  })
  beforeEach(async () => given(await insertSmallRound(owner, 'här'), await insertSmallRound(owner, 'där')))
  afterAll(() => Promise.all([database.$client.end(), owner.end()]))
  return {
    database: () => database,
    owner: () => owner,
    as: <T>(caller: Caller, work: (tx: Tx) => Promise<T>) => asCaller(database, caller, work),
  }
}
