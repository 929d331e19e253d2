import { z } from 'zod'
import { openEndpoint } from '@/app/_session/endpoint'
import { welcome } from '@/app/_session/welcome'

const words = z.string().trim().min(1).max(200)

export const POST = openEndpoint('POST /api/welcome', {
  body: z.strictObject({
    secret: z.string().trim().min(1).max(100),
    municipality: words,
    name: words,
    email: z.email().max(254),
  }),
  run: ({ request, body, make }) => welcome(request, body, make.now),
})
