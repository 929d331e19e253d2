import { z } from 'zod'
import { identityDatabase } from '@/app/_session/database'
import { endpoint } from '@/app/_session/endpoint'
import { ensureAccount } from '@/db/accounts'
import { addStaff } from '@/db/staff'
import { letterLanguage } from '@/people/language'
import { municipalRoles } from '@/people/role'

export const POST = endpoint('POST /api/people', {
  body: z.strictObject({
    name: z.string().trim().min(1).max(200),
    email: z.email().max(254),
    language: letterLanguage,
    role: z.enum(municipalRoles),
  }),
  run: async ({ tx, caller, body, make }) =>
    addStaff(tx, caller, { ...body, userId: await ensureAccount(identityDatabase(), body) }, make),
})
