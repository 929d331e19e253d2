import { endpoint } from '@/app/_session/endpoint'
import { listOrganisations } from '@/db/round'
import { changeRound } from '@/db/round-change'
import { changedRound, withKeys } from '../draft-round'

export const POST = endpoint('POST /api/rounds/[round]', {
  body: changedRound,
  run: async ({ tx, caller, params, body, make }) => {
    const organisations = withKeys(body.organisations, await listOrganisations(tx))
    return changeRound(tx, caller, params.round!, { ...body, organisations }, make)
  },
})
