import { z } from 'zod'
import { openEndpoint } from '@/app/_session/endpoint'
import { signInByCode } from '@/app/_session/sign-in'

export const POST = openEndpoint('POST /api/sign-in/code', {
  body: z.strictObject({ email: z.email().max(254), code: z.string().regex(/^\d{6}$/) }),
  run: ({ request, body, make }) => signInByCode(request, body.email, body.code, make.now),
})
