import { takeInRound } from '@/app/(strategist)/_parts/take-in-round'
import { endpoint } from '@/app/_session/endpoint'

export const POST = endpoint<unknown>('POST /api/rounds/import', {
  most: 20 * 1024 * 1024,
  run: ({ tx, caller, body, make }) => takeInRound(tx, caller, body, make),
})
