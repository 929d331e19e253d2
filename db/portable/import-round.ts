import { isDeepStrictEqual } from 'node:util'
import { inArray, or } from 'drizzle-orm'
import { listRevisions } from '@/report/check-parts'
import type { Fault } from '@/report/fault'
import { essenceOf } from '@/report/order-round'
import type { PortableRound } from '@/report/portable-round'
import { unchained } from '../audit'
import type { Tx } from '../client'
import {
  answerRevision,
  auditEntry,
  learningExample,
  learningExampleOrganisation,
  round as roundTable,
} from '../schema'
import {
  ensureGuide,
  ensureOrganisations,
  ensurePeople,
  ensurePlan,
  type LettingIn,
  type Make,
} from './ensure-parts'
import { exportRound } from './export-round'
import { findRoundByKey } from './find-round'
import { importDialogues, type Known } from './import-dialogues'
import { importFindings, importTrail } from './import-findings'
import { insertAll } from './insert-all'
import { findKnownOperations } from './known-operations'

/** `shutOut`: the names of the file's staff who have no access here. */
export type Imported = { roundId: string; changed: boolean; shutOut: string[] }

/** Carries why nothing may be imported, and rolls the transaction back. */
export class ImportRefused extends Error {
  constructor(readonly faults: Fault[]) {
    super(faults.map((one) => `${one.path}: ${one.reason}`).join('\n'))
  }
}

const refuse = (...faults: Fault[]): never => {
  throw new ImportRefused(faults)
}

const orRefuse = <T>(found: T | Fault | Fault[]): T => {
  if (Array.isArray(found)) return refuse(...(found as Fault[]))
  if (typeof found === 'object' && found !== null && 'reason' in found) return refuse(found as Fault)
  return found as T
}

const compare = async (tx: Tx, roundId: string, round: PortableRound): Promise<Imported> => {
  const same = isDeepStrictEqual(essenceOf(await exportRound(tx, roundId)), essenceOf(round))
  return same
    ? { roundId, changed: false, shutOut: [] }
    : refuse({ path: 'round.key', reason: 'round-exists-with-other-content' })
}

const most = 10_000

/** Ids are kept, so a revision can be in a municipality once. */
const refuseKnownRevisions = async (tx: Tx, round: PortableRound) => {
  const revisions = listRevisions(round)
  for (let start = 0; start < revisions.length; start += most) {
    const some = revisions.slice(start, start + most)
    const ids = some.map(({ one }) => one.id)
    const operations = some.flatMap(({ one }) => one.operation ?? [])
    const { id, operationId } = answerRevision
    const rows = await tx
      .select({ id, operationId })
      .from(answerRevision)
      .where(or(inArray(id, ids), inArray(operationId, operations)))
    const found = new Set(rows.flatMap((row) => [row.id, row.operationId]))
    const known = some.filter(({ one }) => found.has(one.id) || found.has(one.operation?.toLowerCase() ?? ''))
    if (known.length > 0) refuse(...known.map(({ path }) => ({ path, reason: 'revision-exists' as const })))
  }
}

const refuseKnownOperations = async (tx: Tx, round: PortableRound) => {
  const known = await findKnownOperations(tx, round)
  if (known.length > 0) refuse(...known.map((path) => ({ path, reason: 'operation-exists' as const })))
}

export const importExamples = async (
  tx: Tx,
  round: PortableRound,
  { municipalityId, roundId, organisations, id }: Known,
) => {
  const examples = round.learningExamples.map((one) => ({ ...one, id: id() }))
  const rows = examples.map((one) => ({
    municipalityId,
    id: one.id,
    roundId,
    key: one.key,
    action: one.action,
    content: one.example,
  }))
  await insertAll(tx, learningExample, rows)
  const links = examples.flatMap((one) =>
    one.organisations.map((key) => ({
      municipalityId,
      exampleId: one.id,
      organisationId: organisations.get(key)!,
    })),
  )
  await insertAll(tx, learningExampleOrganisation, links)
}

const auditImport = (tx: Tx, { municipalityId, roundId }: Known, round: PortableRound, now: Date) => {
  const detail = {
    key: round.round.key,
    dialogues: round.dialogues.length,
    learningExamples: round.learningExamples.length,
  }
  return tx.insert(auditEntry).values({
    municipalityId,
    at: now,
    personId: null,
    what: 'round.imported',
    subject: roundId,
    detail,
    ...unchained,
  })
}

/**
 * Takes in a round that `checkRound` has passed, as the importer of the municipality. The same file again changes nothing;
 * a refusal is thrown before any account is made, so that it leaves nothing behind.
 */
export const importRound = async (
  tx: Tx,
  municipalityId: string,
  round: PortableRound,
  make: Make & LettingIn,
): Promise<Imported> => {
  const existing = await findRoundByKey(tx, municipalityId, round.round.key)
  if (existing) return compare(tx, existing, round)
  await refuseKnownRevisions(tx, round)
  await refuseKnownOperations(tx, round)
  const planId = orRefuse(await ensurePlan(tx, municipalityId, round, make))
  const guideVersionId = orRefuse(await ensureGuide(tx, municipalityId, round, make))
  const organisations = orRefuse(await ensureOrganisations(tx, municipalityId, round))
  const { ids: people, shutOut } = await ensurePeople(tx, municipalityId, round, make)
  const known: Known = { municipalityId, roundId: make.id(), organisations, people, id: make.id }
  await tx
    .insert(roundTable)
    .values({ municipalityId, id: known.roundId, ...round.round, planId, guideVersionId })
  await importDialogues(tx, round, known)
  await importExamples(tx, round, known)
  await importFindings(tx, round, known)
  await importTrail(tx, round, known)
  await auditImport(tx, known, round, make.now)
  return { roundId: known.roundId, changed: true, shutOut }
}
