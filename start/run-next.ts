import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

type Running = { root: string; env: NodeJS.ProcessEnv; signal: AbortSignal; show?: boolean }
type Finished = { code: number; output: () => string }

const kept = 20_000

/** Runs Next in a process of its own group, so that Ctrl-C reaches it once, through us. */
export function runNext(args: string[], { root, env, signal, show = false }: Running) {
  const follow = pathToFileURL(join(root, 'start', 'follow-launcher.mjs')).href
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const child = spawn(process.execPath, ['--import', follow, next, ...args], {
    cwd: root,
    env: { ...env, NEXT_TELEMETRY_DISABLED: '1', HALVTID_LAUNCHER: String(process.pid) },
    detached: process.platform !== 'win32',
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe', 'ipc'],
    windowsHide: true,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-kept)))
  }
  const stop = () => child.kill(signal.reason === 'SIGINT' ? 'SIGINT' : 'SIGTERM')
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop)
  const finished = new Promise<Finished>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, by) => resolve({ code: code ?? (by ? 1 : 0), output: () => output }))
  }).finally(() => signal.removeEventListener('abort', stop))
  return { pid: child.pid, finished, output: () => output, kill: () => child.kill('SIGKILL') }
}
