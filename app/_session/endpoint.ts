import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { asCaller, type Tx } from '@/db/client'
import type { Membership } from '@/db/people'
import { isId } from '@/people/id'
import { mayEnter, type RouteName } from '@/people/policy'
import { findCaller } from './caller'
import { database } from './database'
import { personHeader } from './person-header'
import { codeOf, constraintOf, inTime, isUnavailable, type Deadline } from './deadline'
import { isRefusal, statusOf, type Refusal } from './refusals'
import { sentenceOf } from './sentence'

type Context<Body> = {
  request: Request
  params: Record<string, string>
  body: Body
  make: { id: () => string; now: Date }
}
type Inside = { caller: Membership; tx: Tx }
type Options<Body, Access> = {
  body?: z.ZodType<Body>
  /** At most so many bytes of body; a page of answers is far below the default. */
  most?: number
  /** At most so many seconds for the work, after which the answer is "try again". */
  patience?: number
  run: (context: Context<Body> & Access) => Promise<object | Response | Refusal>
}

const refuse = async (refusal: Refusal, { headers }: Request): Promise<Response> => {
  const sentence = await sentenceOf(refusal, headers)
  return Response.json(
    { refusal, sentence },
    { status: statusOf(refusal), headers: { 'cache-control': 'no-store' } },
  )
}

const sameOrigin = (request: Request): boolean => {
  const origin = request.headers.get('origin')
  if (origin === null) return request.headers.get('sec-fetch-site') !== 'cross-site'
  return URL.canParse(origin) && new URL(origin).host === request.headers.get('host')
}

const readBody = async (request: Request, most: number): Promise<unknown> => {
  if (Number(request.headers.get('content-length') ?? 0) > most) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > most) return undefined
    chunks.push(chunk)
  }
  try {
    return JSON.parse(
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks)),
    )
  } catch {
    return null
  }
}

const textKeys = ['rule']
const knownIds = (params: Record<string, string>) =>
  Object.entries(params).every(([name, value]) => textKeys.includes(name) || isId(value))

/** What two requests at once are told by the database alone, because neither saw the other's row. */
const refusalsByConstraint: Record<string, Refusal> = {
  answer_revision_municipality_id_operation_id_unique: 'operation-taken',
}

/** Drizzle's message holds the query's parameters - answers, addresses - so only the kind of error is logged. */
const explain = async (route: string, error: unknown, request: Request): Promise<Response> => {
  const known = refusalsByConstraint[constraintOf(error) ?? '']
  if (known) return refuse(known, request)
  console.warn(`${route} failed: ${codeOf(error)}`)
  return refuse(isUnavailable(error) ? 'unavailable' : 'failed', request)
}

type Answer = object | Response | Refusal
/** Who may come in: a refusal, or what runs the work for whoever it is. */
type Enter<Access> = (
  request: Request,
) => Promise<Refusal | ((deadline: Deadline, work: (access: Access) => Promise<Answer>) => Promise<Answer>)>

/** Seconds: together below the ten after which a person stops believing that anything will come. */
const patienceAtTheDoor = 4
const usualPatience = 5

/** The body is read before a transaction begins: a slow sender must not hold one of the pool's connections. */
const answerTo = async <Body, Access>(
  request: Request,
  params: Record<string, string>,
  { body: schema, most = 256 * 1024, patience = usualPatience, run }: Options<Body, Access>,
  enter: Enter<Access>,
): Promise<Answer> => {
  const reading = request.method === 'GET'
  if (!reading && !sameOrigin(request)) return 'foreign-origin'
  if (!knownIds(params)) return 'not-found'
  const within = await inTime(patienceAtTheDoor, () => enter(request))
  if (typeof within === 'string') return within
  const raw = reading ? null : await readBody(request, most)
  if (raw === undefined) return 'too-large'
  const parsed = schema?.safeParse(raw)
  if (parsed && !parsed.success) return 'malformed'
  const body = (parsed?.data ?? raw) as Body
  return inTime(patience, (deadline) =>
    within(deadline, (access) =>
      run({ request, params, body, make: { id: randomUUID, now: new Date() }, ...access }),
    ),
  )
}

const handle =
  <Body, Access>(route: RouteName, options: Options<Body, Access>, enter: Enter<Access>) =>
  async (request: Request, given?: { params: Promise<Record<string, string>> }): Promise<Response> => {
    try {
      const answer = await answerTo(request, (await given?.params) ?? {}, options, enter)
      if (isRefusal(answer)) return refuse(answer, request)
      return answer instanceof Response
        ? answer
        : Response.json(answer, { headers: { 'cache-control': 'no-store' } })
    } catch (error) {
      return explain(route, error, request)
    }
  }

/** What someone else did in this browser waits for its own author to sign in. */
const isMeant = ({ headers }: Request, { person }: Membership): boolean =>
  [null, person].includes(headers.get(personHeader))

/**
 * A route for someone signed in. The five moves: who is calling; parse; ask and save in one transaction that carries
 * the caller; answer. A route that the policy does not name does not compile.
 */
export const endpoint = <Body = null>(route: RouteName, options: Options<Body, Inside>) =>
  handle<Body, Inside>(route, options, async (request) => {
    const signed = await findCaller(request.headers)
    if (!signed || !isMeant(request, signed.caller)) return 'signed-out'
    if (!mayEnter(route, signed.caller.role)) return 'not-found'
    return ({ check }, work) =>
      asCaller(database(), signed.caller, async (tx) => {
        check()
        const answer = await work({ caller: signed.caller, tx })
        check()
        return answer
      })
  })

/** A route before anyone is signed in. */
export const openEndpoint = <Body = null>(route: RouteName, options: Options<Body, object>) =>
  handle<Body, object>(
    route,
    { patience: patienceAtTheDoor + usualPatience, ...options },
    async () => (_, work) => work({}),
  )
