import { spawnSync } from 'node:child_process'
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { cleanUp, makeFolder } from '../start/launch'
import { checkHistory, flawless } from './history'
import { post } from './post'
import { openSite, type Site } from './site'
import { type Acknowledged, write } from './writer'

jest.setTimeout(240_000)

/** A disk of our own that can be filled. Only root may mount one. */
const mountDisk = (megabytes: number): string | undefined => {
  const folder = makeFolder()
  const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder]
  const mounted = process.getuid?.() === 0 && spawnSync('mount', options).status === 0
  return mounted ? folder : undefined
}

const fill = (path: string) => {
  const file = openSync(path, 'w')
  for (const size of [1_000_000, 4096, 1]) {
    const part = Buffer.alloc(size, 1)
    try {
      for (;;) writeSync(file, part)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    }
  }
  closeSync(file)
}

const disk = mountDisk(220)
if (!disk) console.error('NOT TESTED: the full disk. Only root on Linux may mount a disk that can be filled.')

let site: Site | undefined
afterAll(async () => {
  await site?.close()
  if (disk) spawnSync('umount', [disk])
  await cleanUp()
})

const onDisk = disk ? test : test.skip

onDisk(
  'on a full disk saves are refused in words, nothing acknowledged is lost, and it goes on when there is room again',
  async () => {
    site = await openSite(join(disk!, 'postgres'))
    const { toApp, ask, addRound, signIn } = site
    const round = await addRound()
    const cookies = await Promise.all([round.anna, round.bo].map(signIn))
    const acknowledged: Acknowledged[] = []
    const options = {
      port: () => toApp.port,
      patience: 12_000,
      onSaved: (one: Acknowledged) => void acknowledged.push(one),
    }
    const lines = ['anna', 'bo'].map((name, at) => ({
      name,
      cookie: cookies[at]!,
      dialogue: round.dialogue,
      key: at ? 'a.notes' : 'a.text',
    }))
    await Promise.all(lines.map((line) => write(line, 20, options)))

    const filler = join(disk!, 'filler')
    fill(filler)
    const writing = Promise.all(lines.map((line) => write(line, 40, { ...options, from: 20 })))
    writing.catch(() => {})
    const statuses: (number | undefined)[] = []
    const probe = async () => {
      const save = {
        operation: crypto.randomUUID(),
        key: 'b.text',
        parents: [],
        value: { text: crypto.randomUUID() },
      }
      const answer = await post(toApp.port, `/api/dialogues/${round.dialogue}/answers`, save, {
        cookie: cookies[0],
      })
      statuses.push(answer?.status)
      return answer
    }
    // The log's next segment finds no room either: the database stops altogether, which is the worst of it.
    for (let tries = 0; tries < 5; tries++)
      await ask((sql) =>
        sql`select pg_switch_wal(), txid_current()`.then(
          () => {},
          () => {},
        ),
      )
    for (let tries = 0; tries < 10; tries++) {
      await probe()
      await wait(500)
    }
    const kept = acknowledged.length
    rmSync(filler)
    const freed = Date.now()
    while ((await probe())?.status !== 200 && Date.now() - freed < 60_000) await wait(200)
    const returned = (Date.now() - freed) / 1000
    await writing
    console.log(
      `Full: ${statuses.join(' ')}; ${kept} of 120 acknowledged by then; saved ${returned} s after there was room`,
    )
    expect(statuses).toContain(503)
    expect(new Set(statuses)).toEqual(new Set([503, 200]))
    const found = await ask((sql) => checkHistory(sql, round.municipality, acknowledged))
    expect({ ...found, unasked: 0 }).toEqual(flawless)
    expect(acknowledged).toHaveLength(120)
  },
)
