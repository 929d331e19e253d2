import { endpoint } from '@/app/_session/endpoint'
import { addComment } from '@/db/comments'
import { newComment } from '@/dialogue/comment'

export const POST = endpoint('POST /api/dialogues/[dialogue]/comments', {
  body: newComment,
  run: async ({ tx, caller, params, body, make }) => {
    const done = await addComment(tx, caller, params.dialogue!, body, make)
    return done === 'added' ? { added: true } : done
  },
})
