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
