import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import postgres from 'postgres'
import { openIdentity } from '@/db/client'
import { createCode } from '@/db/identity'
import { migrate } from '@/db/migrate'
import { ensureDatabase } from '@/start/cluster'
import { readPostmaster } from '@/start/cluster/postmaster-file'
import { end, launch, makeFolder, query } from '../start/launch'
import { startBuiltApp } from './built-app'
import { post } from './post'
import { insertSmallRound } from '../small-round'
import { openProxy } from './tcp-proxy'

const withPort = (url: string, port: number) => {
  const address = new URL(url)
  address.port = String(port)
  return address.href
}

type Account = { userId: string; email: string }

/** Signs in through the app's own door, with a code that any browser may use; the cookies that came. An app on its way up is asked again. */
export const signInAt = async (url: string, port: number, one: Account): Promise<string> => {
  const identity = openIdentity(url)
  try {
    for (let tries = 0; ; tries++) {
      const code = await createCode(identity, one.userId, null, new Date())
      const answer = await post(port, '/api/sign-in/code', { email: one.email, code }, { patience: 10_000 })
      if (answer?.status === 200) return answer.cookies
      if ((answer && answer.status !== 503) || tries > 20)
        throw new Error(`${one.email} could not sign in: ${JSON.stringify(answer)}`)
      await wait(500)
    }
  } finally {
    await identity.$client.end()
  }
}

/**
 * The product with a network that can fail: people → proxy → the built app → proxy → a database of our own, which its
 * launcher starts again when it is killed. `ask` goes straight to the database, and so does the app where nothing there is to fail.
 */
export const openSite = async (folder = join(makeFolder(), 'postgres'), { straight = false } = {}) => {
  const launched = await launch(folder)
  const url = await ensureDatabase(launched.url, 'halvtid')
  await migrate(url)
  const data = (await query(url, 'show data_directory'))[0]!.data_directory as string
  const toDatabase = await openProxy(Number(new URL(url).port))
  const app = await startBuiltApp(straight ? url : withPort(url, toDatabase.port))
  const toApp = await openProxy(app.port)

  /** Asks until the database is back. */
  const ask = async <T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> => {
    for (let tries = 0; ; tries++) {
      const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 })
      try {
        return await work(sql)
      } catch (error) {
        if (tries > 150) throw error
        await wait(200)
      } finally {
        await sql.end({ timeout: 1 })
      }
    }
  }

  return {
    url,
    app,
    toApp,
    toDatabase,
    ask,
    signIn: (one: Account) => signInAt(url, toApp.port, one),
    addRound: () => ask((sql) => insertSmallRound(sql, randomUUID().slice(0, 8))),
    killDatabase: async () => {
      let running = readPostmaster(data)
      for (; !running?.ready; running = readPostmaster(data)) await wait(20)
      process.kill(running.pid, 'SIGKILL')
      while (readPostmaster(data)?.pid === running.pid) await wait(20)
    },
    close: async () => {
      toApp.close()
      toDatabase.close()
      await app.stop()
      await end(launched)
    },
  }
}
export type Site = Awaited<ReturnType<typeof openSite>>
