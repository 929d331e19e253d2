import { z } from 'zod'
import { openEndpoint } from '@/app/_session/endpoint'
import { enterByInvitation } from '@/app/_session/sign-in'

export const POST = openEndpoint('POST /api/enter', {
  body: z.strictObject({ secret: z.string().min(20).max(100) }),
  run: ({ request, body, make }) => enterByInvitation(request, body.secret, make.now),
})
