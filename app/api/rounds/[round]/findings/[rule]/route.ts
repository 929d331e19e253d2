import { z } from 'zod'
import { endpoint } from '@/app/_session/endpoint'
import type { Tx } from '@/db/client'
import { publishFinding, readCounterEvidence, withdrawFinding, workOnFinding } from '@/db/publication'
import { confidence, isReasoned } from '@/findings/confidence'
import { placing } from '@/findings/finding-state'
import { checkRaw } from '@/report/check-raw'
import { languages } from '@/people/language'
import type { Caller } from '@/people/role'

const written = z.string().max(4000)
const act = z.discriminatedUnion('act', [
  z.strictObject({ act: z.enum(['counter-evidence-read', 'publish', 'withdraw']) }),
  z.strictObject({
    act: z.literal('write'),
    text: z.strictObject({ sv: written, en: written, ar: written }),
    placing,
  }),
  z.strictObject({ act: z.literal('assess'), confidence: confidence.nullable() }),
])

const acts = {
  'counter-evidence-read': readCounterEvidence,
  publish: publishFinding,
  withdraw: withdrawFinding,
}

/** Languages that were left empty are left out; a text without Swedish is no text. */
const textOf = (text: { sv: string; en: string; ar: string }) => {
  const filled = languages.map((one) => [one, text[one].trim()]).filter(([, said]) => said !== '')
  return text.sv.trim() === '' ? null : (Object.fromEntries(filled) as { sv: string })
}

const run = (tx: Tx, caller: Caller, round: string, rule: string, body: z.infer<typeof act>, now: Date) => {
  switch (body.act) {
    case 'write': {
      const text = textOf(body.text)
      if (!text && (body.text.en.trim() || body.text.ar.trim())) return 'text-without-swedish' as const
      return workOnFinding(tx, caller, round, rule, { act: 'written', text, placing: body.placing }, now)
    }
    case 'assess':
      if (body.confidence && !isReasoned(body.confidence)) return 'confidence-without-reason' as const
      return workOnFinding(tx, caller, round, rule, { act: 'assessed', confidence: body.confidence }, now)
    default:
      return acts[body.act](tx, caller, round, rule, now)
  }
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
