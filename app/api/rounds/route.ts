import { endpoint } from '@/app/_session/endpoint'
import { createRound, listOrganisations } from '@/db/round'
import { draftRound, newRound } from './draft-round'

export const POST = endpoint('POST /api/rounds', {
  body: newRound,
  run: async ({ tx, caller, body, make }) =>
    createRound(tx, caller, draftRound(body, await listOrganisations(tx)), make),
})
