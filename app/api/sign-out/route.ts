import { auth } from '@/app/_session/auth'
import { openEndpoint } from '@/app/_session/endpoint'

export const POST = openEndpoint('POST /api/sign-out', {
  run: async ({ request }) => {
    const { headers } = await auth().api.signOut({ headers: request.headers, returnHeaders: true })
    const answer = Response.json({ next: '/sign-in' })
    for (const cookie of headers.getSetCookie()) answer.headers.append('set-cookie', cookie)
    return answer
  },
})
