import { z } from 'zod'
import { openEndpoint } from '@/app/_session/endpoint'
import { enterByCode } from '@/app/_session/sign-in'

export const POST = openEndpoint('POST /api/enter/code', {
  body: z.strictObject({ secret: z.string().min(20).max(100), code: z.string().regex(/^\d{6}$/) }),
  run: ({ request, body, make }) => enterByCode(request, body.secret, body.code, make.now),
})
