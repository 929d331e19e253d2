import type { Tx } from '@/db/client'
import { auditExport } from '@/db/portable/audit-export'
import { exportRound } from '@/db/portable/export-round'

/** A round as its file, and a line in the audit trail that it was taken out at the machine. */
export const takeOut = async (tx: Tx, roundId: string) => {
  const file = await exportRound(tx, roundId)
  await auditExport(tx, null, roundId, new Date())
  return file
}
