import { parseArgs } from 'node:util'
import { tryPort } from './cluster/free-port'

export type StartOptions = { dev: boolean; empty: boolean; host: string; wantedPort?: number }

export const usage = 'npm start [-- --empty] [-- --port 3000]      npm run dev'

export function readOptions(args: string[], env: NodeJS.ProcessEnv): StartOptions {
  const { values } = parseArgs({
    args,
    options: { dev: { type: 'boolean' }, empty: { type: 'boolean' }, port: { type: 'string' } },
  })
  const port = values.port ?? (env.PORT || undefined)
  if (port !== undefined && !(Number(port) > 0 && Number(port) < 65_536 && /^\d+$/.test(port))) {
    throw new Error(`"${port}" is not a port number.`)
  }
  return {
    dev: values.dev ?? false,
    empty: values.empty ?? false,
    host: env.HOST || 'localhost',
    wantedPort: port === undefined ? undefined : Number(port),
  }
}

/** A port that was asked for must be free; otherwise the first free one from 3000. */
export async function choosePort({ host, wantedPort }: StartOptions): Promise<number> {
  if (wantedPort !== undefined) {
    if (await isFree(wantedPort, host)) return wantedPort
    throw new Error(`Port ${wantedPort} is taken. Choose another with --port, or leave it out.`)
  }
  for (let port = 3000; port < 3100; port++) {
    if (await isFree(port, host)) return port
  }
  throw new Error('No port between 3000 and 3099 is free. Choose one with --port.')
}

/** A program on 127.0.0.1 would be met by browsers in place of ours on ::1, and the other way round. */
async function isFree(port: number, host: string): Promise<boolean> {
  const hasIpv6 = (await tryPort(0, '::1')) !== undefined
  const hosts = [host, '127.0.0.1', ...(hasIpv6 ? ['::1'] : [])]
  for (const each of hosts) {
    if ((await tryPort(port, each)) === undefined) return false
  }
  return true
}
