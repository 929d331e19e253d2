import { join } from 'node:path'
import { checkServer } from '@/start/check-server'
import { cleanUp, launch, makeFolder, query } from './launch'

afterAll(cleanUp)

test('a durable server is accepted, and one that acknowledges too early is refused by name', async () => {
  const { url } = await launch(join(makeFolder(), 'postgres'))
  await expect(checkServer(url)).resolves.toBeUndefined()
  await query(url, 'alter database postgres set synchronous_commit = off')
  await expect(checkServer(url)).rejects.toThrow('synchronous_commit off')
})

/** A server whose settings say what the test wants them to. */
const launchSaying = async () => {
  const { url } = await launch(join(makeFolder(), 'postgres'))
  await query(url, 'create schema said')
  await query(url, 'alter database postgres set search_path = said, pg_catalog')
  const say = (settings: Record<string, string>) => {
    const said = Object.entries(settings).map(([name, setting]) => `when '${name}' then '${setting}'`)
    return query(
      url,
      `create or replace view said.pg_settings as
        select name, case name ${said.join(' ')} else setting end as setting from pg_catalog.pg_settings`,
    )
  }
  return { url, say }
}

test('a database that cannot hold every letter is refused', async () => {
  const { url, say } = await launchSaying()
  await say({ server_encoding: 'SQL_ASCII' })
  await expect(checkServer(url)).rejects.toThrow('needs a database in UTF8; this one is in SQL_ASCII')
})

test('a server that says it is of version 13 is refused, and one of version 14 is not', async () => {
  const { url, say } = await launchSaying()
  await say({ server_version_num: '130023', server_version: '13.23' })
  await expect(checkServer(url)).rejects.toThrow(
    'Halvtid needs PostgreSQL 14 or later; this server is 13.23.',
  )
  await say({ server_version_num: '140000', server_version: '14.0' })
  await expect(checkServer(url)).resolves.toBeUndefined()
})
