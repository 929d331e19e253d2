import { countPhrase } from '@/app/(strategist)/rounds/[round]/findings/count-phrase'
import { endpoint } from '@/app/_session/endpoint'
import { tallyRules } from '@/db/findings'
import { findRoundFrame } from '@/db/round-frame'
import { findingRow, findingsAsCsv, findingsAsJson } from '@/report/findings-file'

const files = {
  json: { type: 'application/json', write: findingsAsJson },
  csv: { type: 'text/csv', write: findingsAsCsv },
}

const isFile = (asked: string): asked is keyof typeof files => Object.hasOwn(files, asked)

export const GET = endpoint('GET /api/rounds/[round]/findings', {
  run: async ({ request, params, tx }) => {
    const asked = new URL(request.url).searchParams.get('as') ?? 'json'
    const frame = await findRoundFrame(tx, params.round!)
    if (!frame) return 'not-found'
    if (!isFile(asked)) return 'malformed'
    const phrase = await countPhrase('sv')
    const tallies = await tallyRules(tx, frame.id, frame.rules, frame.guide.families)
    const { type, write } = files[asked]
    const rows = frame.rules.map((rule) => findingRow(rule, tallies.get(rule.key)!, phrase, frame.scale))
    return new Response(write(rows), {
      headers: {
        'content-type': `${type}; charset=utf-8`,
        'content-disposition': `attachment; filename="findings.${asked}"`,
        'cache-control': 'no-store',
      },
    })
  },
})
