import { endpoint } from '@/app/_session/endpoint'
import { auditExport } from '@/db/portable/audit-export'
import { exportRound } from '@/db/portable/export-round'
import { findRound } from '@/db/round'

export const GET = endpoint('GET /api/rounds/[round]/export', {
  patience: 60,
  run: async ({ tx, caller, params, make }) => {
    const round = await findRound(tx, params.round!)
    if (!round) return 'not-found'
    const headers = {
      'content-disposition': `attachment; filename="halvtid-${round.key}.json"`,
      'cache-control': 'private, no-store',
    }
    const file = await exportRound(tx, round.id)
    await auditExport(tx, caller.person, round.id, make.now)
    return Response.json(file, { headers })
  },
})
