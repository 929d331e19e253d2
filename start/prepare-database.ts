import postgres, { type Sql } from 'postgres'

const unfinished = 'halvtid: first start unfinished'
const lockKey = 'halvtid-start'

type Preparation = { empty: boolean; say: (line: string) => void }

/** Brings the tables up to date and fills a new database with the demonstration, one start at a time. */
export async function prepareDatabase(url: string, { empty, say }: Preparation): Promise<void> {
  const sql = postgres(url, { max: 1, idle_timeout: 0, max_lifetime: null, onnotice: () => {} })
  try {
    await sql`select pg_advisory_lock(hashtext(${lockKey}))`
    const first = (await isNew(sql)) || (await readNote(sql)) === unfinished
    if (first) await writeNote(sql, unfinished)

    const { migrate } = await import('@/db/migrate')
    await migrate(url)

    if (!first) return
    if (!empty && !(await hasMunicipality(sql))) {
      say('Filling the new database with a demonstration municipality ...')
      const { loadDemo } = await import('@/db/seed/demo')
      await loadDemo(url)
    }
    await writeNote(sql, null)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

async function isNew(sql: Sql): Promise<boolean> {
  const found = await sql`
    select 1 from pg_tables where schemaname not in ('pg_catalog', 'information_schema') limit 1`
  return found.length === 0
}

async function hasMunicipality(sql: Sql): Promise<boolean> {
  const tables = await sql`
    select schemaname, tablename from pg_tables where tablename in ('municipality', 'municipalities')`
  for (const { schemaname, tablename } of tables) {
    const found = await sql`select 1 from ${sql(`${schemaname}.${tablename}`)} limit 1`
    if (found.length > 0) return true
  }
  return false
}

async function readNote(sql: Sql): Promise<string | null> {
  const [row] = await sql`
    select shobj_description(oid, 'pg_database') as note from pg_database where datname = current_database()`
  return row?.note ?? null
}

/** Kept as the database's comment: a first start that is cut short is still a first start the next time. */
async function writeNote(sql: Sql, note: string | null): Promise<void> {
  const [row] = await sql`
    select format('comment on database %I is %L', current_database(), ${note}::text) as statement,
           pg_has_role(datdba, 'usage') as allowed
    from pg_database where datname = current_database()`
  if (row?.allowed) await sql.unsafe(row.statement)
}
