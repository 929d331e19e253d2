import { z } from 'zod'
import { findCaller } from '@/app/_session/caller'
import { cookieNames, setCookie } from '@/app/_session/cookies'
import { database } from '@/app/_session/database'
import { openEndpoint } from '@/app/_session/endpoint'
import { asCaller } from '@/db/client'
import { setLanguage } from '@/db/people'
import { languages } from '@/people/language'

export const POST = openEndpoint('POST /api/language', {
  body: z.strictObject({ language: z.enum(languages) }),
  run: async ({ request, body }) => {
    const signed = await findCaller(request.headers)
    if (signed)
      await asCaller(database(), signed.caller, (tx) => setLanguage(tx, signed.caller, body.language))
    return Response.json(
      { language: body.language },
      { headers: { 'set-cookie': setCookie(cookieNames.language, body.language) } },
    )
  },
})
