import { join } from 'node:path'
import { checkServer } from '@/start/check-server'
import { cleanUp, launch, makeFolder, query } from './launch'

jest.setTimeout(60_000)
afterAll(cleanUp)

test('a durable server is accepted, and one that acknowledges too early is refused by name', async () => {
  const { url } = await launch(join(makeFolder(), 'postgres'))
  await expect(checkServer(url)).resolves.toBeUndefined()
  await query(url, 'alter database postgres set synchronous_commit = off')
  await expect(checkServer(url)).rejects.toThrow('synchronous_commit off')
})

test('a server that says it is of version 13 is refused, and one of version 14 is not', async () => {
  const { url } = await launch(join(makeFolder(), 'postgres'))
  await query(url, 'create schema said')
  await query(url, 'alter database postgres set search_path = said, pg_catalog')
  const say = (number: number, name: string) =>
    query(
      url,
      `create or replace view said.pg_settings as select name, case name when 'server_version_num' then '${number}'
       when 'server_version' then '${name}' else setting end as setting from pg_catalog.pg_settings`,
    )
  await say(130023, '13.23')
  await expect(checkServer(url)).rejects.toThrow(
    'Halvtid needs PostgreSQL 14 or later; this server is 13.23.',
  )
  await say(140000, '14.0')
  await expect(checkServer(url)).resolves.toBeUndefined()
})
