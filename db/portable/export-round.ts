import { eq } from 'drizzle-orm'
import { headingsOf } from '@/findings/heading'
import { defaultScale, type CountScale } from '@/findings/scale'
import { orderRound } from '@/report/order-round'
import { portableVersion, type PortableRound } from '@/report/portable-round'
import type { Tx } from '../client'
import { isOf } from '../is-of'
import {
  guideVersion,
  learningExample,
  learningExampleOrganisation,
  organisation,
  plan,
  round,
} from '../schema'
import { exportDialogues } from './export-dialogues'
import { exportFindings } from './export-findings'
import { exportPeople } from './export-people'
import { exportTrail } from './export-trail'
import { groupBy } from './group-by'

const findRow = async (tx: Tx, roundId: string) => {
  const [row] = await tx
    .select({
      round,
      plan: plan.content,
      guide: guideVersion.content,
      rules: guideVersion.rules,
      headings: guideVersion.headings,
    })
    .from(round)
    .innerJoin(plan, isOf(plan, round.planId))
    .innerJoin(guideVersion, isOf(guideVersion, round.guideVersionId))
    .where(eq(round.id, roundId))
  if (!row) throw new Error(`There is no round ${roundId} that the caller may see.`)
  return row
}

/** The guide version that a round asks, its rules, and the scale of its count words. */
export const exportGuide = async (
  tx: Tx,
  roundId: string,
): Promise<Pick<PortableRound, 'guide' | 'rules'> & { scale: CountScale }> => {
  const { guide, rules, round: row } = await findRow(tx, roundId)
  return { guide, rules, scale: row.scale ?? defaultScale }
}

type Naming = Pick<PortableRound, 'dialogues' | 'findings' | 'trail'>

const peopleIn = ({ dialogues, findings, trail }: Naming): Set<string> =>
  new Set([
    ...findings.flatMap((one) => [one.publishedBy ?? [], one.history.map((line) => line.author)].flat()),
    ...trail.flatMap(({ by, whom }) => [by, whom].filter((one) => one !== null)),
    ...dialogues.flatMap((one) => [
      ...one.comments.map((each) => each.author),
      ...one.confirmations.map((each) => each.author),
      ...one.signOffs.map((each) => each.person),
      ...one.attendance.flatMap((each) => each.person ?? []),
      ...one.participants.map((each) => each.person),
      ...one.answers.flatMap((each) => each.revisions.map((revision) => revision.author)),
      ...one.submissions.flatMap((each) => [each.sentBy, ...(each.reopening ? [each.reopening.by] : [])]),
      ...one.codings.map((each) => each.coder),
    ]),
  ])

const exportExamples = async (
  tx: Tx,
  roundId: string,
  keys: Map<string, string>,
): Promise<PortableRound['learningExamples']> => {
  const examples = await tx.select().from(learningExample).where(eq(learningExample.roundId, roundId))
  const links = await tx
    .select({
      exampleId: learningExampleOrganisation.exampleId,
      organisationId: learningExampleOrganisation.organisationId,
    })
    .from(learningExampleOrganisation)
    .innerJoin(learningExample, isOf(learningExample, learningExampleOrganisation.exampleId))
    .where(eq(learningExample.roundId, roundId))
  const linked = groupBy(links, (row) => row.exampleId)
  return examples.map(({ id, key, action, content }) => ({
    key,
    action,
    organisations: (linked.get(id) ?? []).map((row) => keys.get(row.organisationId)!),
    example: content,
  }))
}

/** What the caller may see of a round, with the municipality's register of organisations, always in the same order. */
export const exportRound = async (tx: Tx, roundId: string): Promise<PortableRound> => {
  const found = await findRow(tx, roundId)
  const { municipalityId, key, name, opensOn, closesOn, contact, place, leastGroup, factsOnly } = found.round
  const { signsOff, remindDaysBefore, scale } = found.round
  const organisations = await tx
    .select()
    .from(organisation)
    .where(eq(organisation.municipalityId, municipalityId))
  const dialogues = await exportDialogues(tx, roundId)
  const findings = await exportFindings(tx, roundId)
  const keys = new Map(organisations.map((one) => [one.id, one.key]))
  const trail = await exportTrail(tx, roundId, keys)
  return orderRound({
    format: 'halvtid-round',
    version: portableVersion,
    plan: found.plan,
    guide: found.guide,
    rules: found.rules,
    headings: headingsOf(found.headings, found.rules),
    round: {
      key,
      name,
      opensOn,
      closesOn,
      contact,
      place,
      leastGroup,
      factsOnly,
      signsOff,
      remindDaysBefore,
      scale,
    },
    organisations: organisations.map((one) => ({ key: one.key, name: one.name, kind: one.kind })),
    people: await exportPeople(tx, municipalityId, peopleIn({ dialogues, findings, trail })),
    dialogues,
    learningExamples: await exportExamples(tx, roundId, keys),
    findings,
    trail,
  })
}
