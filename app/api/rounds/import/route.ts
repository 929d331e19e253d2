import { getTranslations } from 'next-intl/server'
import { identityDatabase } from '@/app/_session/database'
import { endpoint } from '@/app/_session/endpoint'
import { ensureAccounts } from '@/db/accounts'
import type { Tx } from '@/db/client'
import { enterAsImporter } from '@/db/portable/as-importer'
import { ImportRefused, importRound } from '@/db/portable/import-round'
import type { Caller } from '@/people/role'
import { checkRound } from '@/report/check-round'
import { limitFaults, type Fault } from '@/report/fault'

const refuse = async (faults: Fault[]): Promise<Response> => {
  const t = await getTranslations('setup.faults')
  const listed = limitFaults(faults).map(({ path, reason }) => ({ path, sentence: t(reason) }))
  return Response.json(
    { refusal: 'malformed', faults: listed },
    { status: 422, headers: { 'cache-control': 'no-store' } },
  )
}

/** Checks the whole file and takes all of it in or nothing; otherwise says what is wrong, and where, in the reader's language. */
const takeInRound = async (tx: Tx, caller: Caller, file: unknown, make: { id: () => string; now: Date }) => {
  if (file === null) return refuse([{ path: '', reason: 'not-json' }])
  const round = checkRound(file)
  if (Array.isArray(round)) return refuse(round)
  const letting = {
    accountsOf: (people: typeof round.people) => ensureAccounts(identityDatabase(), people),
    letsStaffIn: false,
  }
  try {
    const { roundId, changed, shutOut } = await tx.transaction(async (inner) => {
      await enterAsImporter(inner, caller.municipality)
      return importRound(inner, caller.municipality, round, { ...make, ...letting })
    })
    return { round: roundId, changed, shutOut }
  } catch (error) {
    if (error instanceof ImportRefused) return refuse(error.faults)
    throw error
  }
}

export const POST = endpoint<unknown>('POST /api/rounds/import', {
  most: 20 * 1024 * 1024,
  patience: 60,
  run: ({ tx, caller, body, make }) => takeInRound(tx, caller, body, make),
})
