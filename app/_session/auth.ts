import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import * as tables from '@/db/schema/identity'
import { identityDatabase } from './database'
import { sessionSecret } from './secret'

/** Our own door into better-auth's sessions: an account that has shown its code or its invitation. Never reachable over HTTP. */
const signInProven = {
  id: 'halvtid',
  endpoints: {
    startSession: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ userId: z.string() }) },
      async (context) => {
        const user = await context.context.internalAdapter.findUserById(context.body.userId)
        if (!user) throw new Error('No such account')
        const session = await context.context.internalAdapter.createSession(user.id)
        await setSessionCookie(context, { session, user })
        return context.json({ ok: true })
      },
    ),
  },
}

const create = () =>
  betterAuth({
    secret: sessionSecret(),
    baseURL: process.env.PUBLIC_URL ?? 'http://localhost',
    database: drizzleAdapter(identityDatabase(), {
      provider: 'pg',
      schema: {
        account: tables.user,
        session: tables.session,
        login: tables.login,
        verification: tables.verification,
      },
    }),
    user: { modelName: 'account' },
    account: { modelName: 'login' },
    session: { expiresIn: 60 * 60 * 24 * 30, updateAge: 60 * 60 * 24 },
    advanced: {
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: '__Host-halvtid',
          attributes: { secure: true, sameSite: 'lax', path: '/', httpOnly: true },
        },
      },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [signInProven],
  })

const kept = globalThis as typeof globalThis & { halvtidAuth?: ReturnType<typeof create> }
export const auth = () => (kept.halvtidAuth ??= create())
