import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { tryPort } from '@/start/cluster/free-port'
import { runNext } from '@/start/run-next'
import { waitForAnswer } from '@/start/wait-for-answer'

const root = process.cwd()

/** The built app in processes of its own, which can all be killed and started again on the same port. */
export const startBuiltApp = async (url: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'halvtid-app-'))
  const port = (await tryPort(0, 'localhost'))!
  const quit = new AbortController()
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    DATABASE_URL: url,
    HALVTID_DATA: relative(root, folder),
    HALVTID_SECRET: 'the faults share one secret, for sessions outlive the app',
    HOST: 'localhost',
    PORT: String(port),
    SMTP_URL: '',
    PUBLIC_URL: '',
  }
  const run = () =>
    runNext(['start', '-p', String(port), '-H', 'localhost'], { root, env, signal: quit.signal })
  let app = run()
  const kill = async () => {
    try {
      process.kill(-app.pid!, 'SIGKILL')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
    return app.finished
  }
  const over = new AbortController()
  void app.finished.then(() => over.abort())
  if (!(await waitForAnswer(`http://localhost:${port}/sign-in`, over.signal)))
    throw new Error(`The built app did not start:\n${(await app.finished).output()}`)
  return {
    port,
    kill,
    start: () => void (app = run()),
    stop: async () => {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type BuiltApp = Awaited<ReturnType<typeof startBuiltApp>>
