import { endpoint } from '@/app/_session/endpoint'
import { revokeInvitation } from '@/db/invitation'

export const POST = endpoint('POST /api/invitations/[invitation]/revoke', {
  run: async ({ tx, caller, params, make }) => {
    const done = await revokeInvitation(tx, caller, params.invitation!, make.now)
    return done === 'revoked' ? { revoked: true } : done
  },
})
