import { endpoint } from '@/app/_session/endpoint'
import { createRound, listOrganisations, listRoundNames } from '@/db/round'
import { draftRound, newRound } from './draft-round'

export const POST = endpoint('POST /api/rounds', {
  body: newRound,
  run: async ({ tx, caller, body, make }) => {
    const rounds = await listRoundNames(tx)
    const name = body.name.toLowerCase()
    if (rounds.some((one) => one.name.sv.toLowerCase() === name)) return 'round-exists'
    const drafted = draftRound(body, await listOrganisations(tx), new Set(rounds.map(({ key }) => key)))
    return createRound(tx, caller, drafted, make)
  },
})
