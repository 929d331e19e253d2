import { z } from 'zod'
import { cookieNames, setCookie } from '@/app/_session/cookies'
import { endpoint } from '@/app/_session/endpoint'

export const POST = endpoint('POST /api/municipality', {
  body: z.strictObject({ municipality: z.uuid() }),
  run: async ({ body }) =>
    Response.json(
      { next: '/' },
      { headers: { 'set-cookie': setCookie(cookieNames.municipality, body.municipality) } },
    ),
})
