import { z } from 'zod'
import { openEndpoint } from '@/app/_session/endpoint'
import { askForCode } from '@/app/_session/sign-in'

export const POST = openEndpoint('POST /api/sign-in', {
  body: z.strictObject({ email: z.email().max(254) }),
  run: ({ request, body, make }) => askForCode(request, body.email, make.now),
})
