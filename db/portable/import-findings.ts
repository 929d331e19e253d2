import type { PortableRound } from '@/report/portable-round'
import type { Tx } from '../client'
import { earlierTrail, finding, findingRevision } from '../schema'
import type { Known } from './import-dialogues'
import { insertAll } from './insert-all'
import { momentOf } from './moment'

/** The findings with their history, by whoever made it. */
export const importFindings = async (
  tx: Tx,
  { findings }: PortableRound,
  { municipalityId, roundId, people, id }: Known,
): Promise<void> => {
  const where = { municipalityId, roundId }
  await insertAll(
    tx,
    finding,
    findings.map((one) => ({
      ...where,
      rule: one.rule,
      counterEvidenceReadAt: momentOf(one.counterEvidenceReadAt),
      publishedAt: momentOf(one.publishedAt),
      publishedBy: one.publishedBy === null ? null : people.get(one.publishedBy)!,
      withdrawnAt: momentOf(one.withdrawnAt),
      statement: one.statement,
    })),
  )
  const lines = findings.flatMap(({ rule, history }) =>
    history.map(({ at: moment, author, ...line }, index) => ({
      ...where,
      id: id(),
      rule,
      number: index + 1,
      at: new Date(moment),
      authorId: people.get(author)!,
      ...line,
    })),
  )
  await insertAll(tx, findingRevision, lines)
}

/** The other installation's trail, kept as its word: our own chain tells only that the file was taken in. */
export const importTrail = async (
  tx: Tx,
  { trail }: PortableRound,
  { municipalityId, roundId, people, organisations }: Known,
): Promise<void> => {
  const rows = trail.map((one, index) => ({
    municipalityId,
    roundId,
    number: index + 1,
    at: new Date(one.at),
    personId: one.by === null ? null : people.get(one.by)!,
    what: one.what,
    organisationId: one.organisation === null ? null : organisations.get(one.organisation)!,
    whomId: one.whom === null ? null : people.get(one.whom)!,
    detail: one.detail,
  }))
  await insertAll(tx, earlierTrail, rows)
}
