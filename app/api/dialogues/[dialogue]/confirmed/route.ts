import { endpoint } from '@/app/_session/endpoint'
import { confirmNotes } from '@/db/confirmation'

export const POST = endpoint('POST /api/dialogues/[dialogue]/confirmed', {
  run: async ({ tx, caller, params, make }) => {
    const done = await confirmNotes(tx, caller, params.dialogue!, make.now)
    return done === 'confirmed' ? { confirmed: true } : done
  },
})
