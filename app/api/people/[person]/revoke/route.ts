import { endpoint } from '@/app/_session/endpoint'
import { revokeStaff } from '@/db/staff'

export const POST = endpoint('POST /api/people/[person]/revoke', {
  run: ({ tx, caller, params, make }) => revokeStaff(tx, caller, params.person!, make.now),
})
