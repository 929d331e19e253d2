import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Starts the product as a person does, in the folder one stands in, signs in with each printed link and code, and stops it
 * with Ctrl-C; twice, the second time with what the first has left. Then empty, where the program has a database of its own: the
 * printed secret makes the first strategist, once. Run: node --import tsx tests/start/first-start.ts
 */
/** What is promised on two idle cores. More is said aloud; five times as much, for a busy machine, fails. */
const seconds = { first: 90, later: 5 }

type Said = { origin: string; links: { who: string; secret: string; code: string }[]; welcome?: string }

const readUntilReady = async (child: ChildProcess): Promise<Said> => {
  const said: Said = { origin: '', links: [] }
  for await (const line of createInterface({ input: child.stdout! })) {
    console.log(`    ${line}`)
    const link = /^(\w+) \(.*\): \S+\/enter#(\S+)$/.exec(line)
    if (link) said.links.push({ who: link[1]!, secret: link[2]!, code: '' })
    const code = /code for a new browser: (\d{6})$/.exec(line)
    if (code) said.links.at(-1)!.code = code[1]!
    said.welcome ??= /^First run: \S+\/welcome#(\S+)$/.exec(line)?.[1]
    if (line.includes('was running already')) throw new Error('The start before left its database running.')
    said.origin ||= /Halvtid is ready at (\S+)/.exec(line)?.[1] ?? ''
    if (line.startsWith('Press Ctrl-C')) {
      child.stdout!.resume()
      return said
    }
  }
  throw new Error('The start ended before it was ready.')
}

const openPage = async (url: string, cookie: string): Promise<string> => {
  const answer = await fetch(url, { headers: { cookie } })
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}.`)
  return answer.text()
}

/** A browser that keeps the cookies it is given. */
const openBrowser = (origin: string, who: string) => {
  const cookies = new Map<string, string>()
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const post = async (path: string, body: object): Promise<{ next?: string; codeNeeded?: true }> => {
    const headers = { 'content-type': 'application/json', cookie: cookie() }
    const answer = await fetch(`${origin}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    for (const one of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(one)!
      cookies.set(name!, value!)
    }
    if (!answer.ok) throw new Error(`${who}: ${path} answered ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }
  const arrive = async (next: string): Promise<void> => {
    const page = await openPage(new URL(next, origin).href, cookie())
    if (!page.includes('/api/sign-out') && !page.includes('Logga ut'))
      throw new Error(`${who}: ${next} does not look signed in.`)
    console.log(`    ${who} signed in and came to ${next}.`)
  }
  return { post, arrive }
}

/** Signs in as a new browser does; the page that comes then names nobody else's way in. */
const signIn = async (origin: string, { who, secret, code }: Said['links'][number]): Promise<void> => {
  const { post, arrive } = openBrowser(origin, who)
  const asked = await post('/api/enter', { secret })
  if (!asked.codeNeeded) throw new Error(`${who}: a new browser was let in without a code.`)
  const { next } = await post('/api/enter/code', { secret, code })
  await arrive(next!)
}

const tryLinks = async ({ origin, links }: Said): Promise<void> => {
  if (links.map(({ who }) => who).join() !== 'Strategist,Representative')
    throw new Error('There are not two links.')
  for (const link of links) await signIn(origin, link)
}

const tryWelcome = async ({ origin, links, welcome: secret }: Said): Promise<void> => {
  if (!secret || links.length > 0) throw new Error('An empty start prints one secret and no links.')
  const { post, arrive } = openBrowser(origin, 'The first strategist')
  const given = { municipality: 'Provstad', name: 'Ada Provlund', email: 'ada@provstad.example' }
  const refused = async (body: object) =>
    post('/api/welcome', body).then(
      () => {
        throw new Error('The first-run page let in whom it should not.')
      },
      () => {},
    )
  await refused({ ...given, secret: `${secret}x` })
  const { next } = await post('/api/welcome', { ...given, secret })
  await arrive(next!)
  await refused({ ...given, secret, email: 'bo@provstad.example' })
}

type Try = { most: number; more?: string[]; data?: string; work: (said: Said) => Promise<void> }

const tryOnce = async ({ most, more = [], data, work }: Try): Promise<void> => {
  const begun = performance.now()
  const child = spawn('npm', ['start', '--', ...more], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...(data && { HALVTID_DATA: data }) },
  })
  const ended = once(child, 'exit')
  /** As a terminal does: to npm and all that it started. */
  const tell = (signal: NodeJS.Signals | 0): boolean => {
    try {
      return process.kill(-child.pid!, signal)
    } catch {
      return false
    }
  }
  const giveUp = setTimeout(() => tell('SIGKILL'), 10 * 60_000)
  try {
    const said = await readUntilReady(child)
    const { origin } = said
    const took = (performance.now() - begun) / 1000
    console.log(`    Ready after ${took.toFixed(1)} s; ${most} s are promised.`)
    if (took > most) console.warn(`!! ${took.toFixed(1)} s is more than is promised.`)
    if (took > 5 * most) throw new Error('The start took more than five times as long as is promised.')
    await work(said)
    tell('SIGINT')
    const [code, signal] = await ended
    while (tell(0)) await wait(50)
    console.log(`    Ctrl-C ended it: ${signal ?? code}.`)
    if (code !== 0 && signal !== 'SIGINT') throw new Error('It did not stop as it should.')
    if (await fetch(origin).catch(() => undefined)) throw new Error('The app still answers.')
  } finally {
    clearTimeout(giveUp)
    tell('SIGTERM')
    await ended
  }
}

console.log('== The first start')
await tryOnce({ most: seconds.first, work: tryLinks })
console.log('== The next start')
await tryOnce({ most: seconds.later, work: tryLinks })
if (!process.env.DATABASE_URL) {
  console.log('== An empty start')
  await tryOnce({ most: seconds.first, more: ['--empty'], data: '.data-empty', work: tryWelcome })
}
