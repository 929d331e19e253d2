import { endpoint } from '@/app/_session/endpoint'
import { tagPassage } from '@/db/coding'
import { tagging } from '@/findings/tagging'

export const POST = endpoint('POST /api/dialogues/[dialogue]/tags', {
  body: tagging,
  run: async ({ tx, caller, params, body, make }) => {
    const tags = await tagPassage(tx, caller, params.dialogue!, body, make)
    return typeof tags === 'string' ? tags : { tags }
  },
})
