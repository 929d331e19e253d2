import { z } from 'zod'
import { endpoint } from '@/app/_session/endpoint'
import type { Tx } from '@/db/client'
import { publishFinding, readCounterEvidence, withdrawFinding, workOnFinding } from '@/db/publication'
import { checkWork, workChanges } from '@/findings/work'
import { checkRaw } from '@/report/check-raw'
import type { Caller } from '@/people/role'

const act = z.discriminatedUnion('act', [
  z.strictObject({ act: z.enum(['counter-evidence-read', 'publish', 'withdraw']) }),
  ...workChanges,
])

const acts = {
  'counter-evidence-read': readCounterEvidence,
  publish: publishFinding,
  withdraw: withdrawFinding,
}

const run = (tx: Tx, caller: Caller, round: string, rule: string, body: z.infer<typeof act>, now: Date) => {
  if (body.act !== 'write' && body.act !== 'assess') return acts[body.act](tx, caller, round, rule, now)
  const work = checkWork(body)
  return typeof work === 'string' ? work : workOnFinding(tx, caller, round, rule, work, now)
}

export const POST = endpoint('POST /api/rounds/[round]/findings/[rule]', {
  body: act,
  run: async ({ tx, caller, params, body, make }) => {
    if (checkRaw(body).length > 0) return 'unsafe-text'
    const done = await run(tx, caller, params.round!, params.rule!, body, make.now)
    return done === 'read' || done === 'published' || done === 'withdrawn' || done === 'saved'
      ? { done }
      : done
  },
})
