import { z } from 'zod'
import { endpoint } from '@/app/_session/endpoint'
import { publishFinding, readCounterEvidence, withdrawFinding } from '@/db/publication'

const acts = {
  'counter-evidence-read': readCounterEvidence,
  publish: publishFinding,
  withdraw: withdrawFinding,
}

export const POST = endpoint('POST /api/rounds/[round]/findings/[rule]', {
  body: z.strictObject({ act: z.enum(['counter-evidence-read', 'publish', 'withdraw']) }),
  run: async ({ tx, caller, params, body, make }) => {
    const done = await acts[body.act](tx, caller, params.round!, params.rule!, make.now)
    return done === 'read' || done === 'published' || done === 'withdrawn' ? { done } : done
  },
})
