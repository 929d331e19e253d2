import { endpoint } from '@/app/_session/endpoint'
import { exportRound } from '@/db/portable/export-round'
import { findRound } from '@/db/round'

export const GET = endpoint('GET /api/rounds/[round]/export', {
  patience: 60,
  run: async ({ tx, params }) => {
    const round = await findRound(tx, params.round!)
    if (!round) return 'not-found'
    const headers = {
      'content-disposition': `attachment; filename="halvtid-${round.key}.json"`,
      'cache-control': 'private, no-store',
    }
    return Response.json(await exportRound(tx, round.id), { headers })
  },
})
