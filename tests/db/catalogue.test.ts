import postgres from 'postgres'
import { withDatabase } from '../database'

const made = withDatabase()
let owner: postgres.Sql
beforeAll(() => {
  owner = postgres(made.adminUrl(), { max: 1, onnotice: () => {} })
})
afterAll(() => owner.end())

const ours = () =>
  owner`select oid from pg_namespace where nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'identity', 'migrations')`

const findUnforced = () => owner<{ name: string }[]>`
  select relname as name from pg_class
  where relnamespace in (${ours()}) and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)`

const findUnshared = () => owner<{ name: string }[]>`
  select c.conname as name from pg_constraint c join pg_class t on t.oid = c.conrelid
  where t.relnamespace in (${ours()}) and c.contype in ('p', 'u', 'f') and not exists (
    select 1 from pg_attribute a where a.attrelid = t.oid and a.attnum = any (c.conkey) and a.attname = 'municipality_id')
  union
  select i.indexrelid::regclass::text from pg_index i join pg_class t on t.oid = i.indrelid
  where t.relnamespace in (${ours()}) and i.indisunique and not exists (
    select 1 from pg_attribute a where a.attrelid = t.oid and a.attnum = any (i.indkey::int2[]) and a.attname = 'municipality_id')`

const findAlwaysTrue = () => owner<{ name: string }[]>`
  select polrelid::regclass || '.' || polname as name from pg_policy
  where pg_get_expr(polqual, polrelid) = 'true' or pg_get_expr(polwithcheck, polrelid) = 'true'`

const findLooseFunctions = () => owner<{ name: string }[]>`
  select proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname not in ('pg_catalog', 'information_schema') and prosecdef
    and not coalesce(array_to_string(proconfig, ',') like '%search_path=%', false)`

const findLooseViews = () => owner<{ name: string }[]>`
  select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname not in ('pg_catalog', 'information_schema') and (relkind = 'm' or (relkind = 'v'
    and not coalesce(array_to_string(reloptions, ',') ~ 'security_invoker=(true|on|1)', false)))`

/** Tables where a policy does not ask which municipality it is, and no restrictive one does. */
const findUnwalled = () => owner<{ name: string }[]>`
  select p.polrelid::regclass || '.' || p.polname as name from pg_policy p
  where p.polpermissive and not exists (
      select 1 from pg_policy wall where wall.polrelid = p.polrelid and not wall.polpermissive and wall.polcmd = '*'
        and pg_get_expr(wall.polqual, wall.polrelid) like '%municipality_id = %app_municipality()%')
    and coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) not like '%municipality_id = %app_municipality()%'`

const rules = [
  ['every table has row-level security, enabled and forced', findUnforced],
  ['every primary, unique and foreign key includes the municipality', findUnshared],
  ['no policy is always true', findAlwaysTrue],
  ['no function runs as its owner on a loose search path', findLooseFunctions],
  ['no view reads as its owner', findLooseViews],
  ['every policy stands behind the wall of the municipality', findUnwalled],
] as const

test.each(rules)('%s', async (_claim, find) => {
  expect((await find()).map((one) => one.name)).toEqual([])
})

describe('the negative control: each rule finds a table, view or function that breaks it', () => {
  beforeAll(() =>
    owner.unsafe(`
    create table loose (id int primary key);
    alter table loose enable row level security;
    create policy open on loose using (true);
    create function loose() returns int language sql security definer as 'select 1';
    create view loose_view as select * from loose;`),
  )
  afterAll(() => owner.unsafe('drop view loose_view; drop table loose; drop function loose()'))
  test.each(rules)('%s', async (_claim, find) => {
    expect((await find()).map((one) => one.name).join()).toMatch(/loose/)
  })
})

const runtimeRoles = ['halvtid_app', 'halvtid_identity']

test.each(runtimeRoles)(
  '%s owns nothing, is no superuser and does not bypass row-level security',
  async (role) => {
    const [found] =
      await owner`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = ${role}`
    expect(found).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false })
    const owned = await owner`
    select relname as name from pg_class where pg_get_userbyid(relowner) = ${role}
    union select proname from pg_proc where pg_get_userbyid(proowner) = ${role}
    union select nspname from pg_namespace where pg_get_userbyid(nspowner) = ${role}
    union select datname from pg_database where pg_get_userbyid(datdba) = ${role}`
    expect(owned.map((one) => one.name)).toEqual([])
  },
)

test('the runtime roles are members of no other role', async () => {
  const found =
    await owner`select 1 from pg_auth_members where member in (select oid from pg_roles where rolname in ${owner(runtimeRoles)})`
  expect(found).toHaveLength(0)
})

test('the role of the app cannot read who signs in, and the role of sign-in reads nothing else', async () => {
  const readable = (role: string, schema: string) => owner`
    select tablename as name from pg_tables where schemaname = ${schema}
      and has_table_privilege(${role}, format('%I.%I', schemaname, tablename), 'select, insert, update, delete')`
  expect((await readable('halvtid_app', 'identity')).length).toBe(0)
  expect((await readable('halvtid_identity', 'public')).length).toBe(0)
  expect((await readable('halvtid_identity', 'identity')).length).toBeGreaterThan(0)
})

test('the role of the app may change or delete no revision, no sent answer and no audit entry', async () => {
  const kept = ['answer_revision', 'answer_parent', 'submission_answer', 'audit_entry']
  const changeable = await owner`
    select tablename as name from pg_tables where tablename in ${owner(kept)} and has_table_privilege('halvtid_app', tablename::regclass, 'update, delete, truncate')`
  expect(changeable.map((one) => one.name)).toEqual([])
})
