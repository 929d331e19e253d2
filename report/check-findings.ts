import type { Fault } from './fault'
import type { PortableRound } from './portable-round'
import { repeated } from './repeated'

type Finding = PortableRound['findings'][number]

/** Published means a statement, and counter-evidence that was read before; nothing is published and withdrawn at once. */
const agrees = ({
  counterEvidenceReadAt,
  publishedAt,
  publishedBy,
  withdrawnAt,
  statement,
}: Finding): boolean =>
  publishedAt === null
    ? statement === null && publishedBy === null
    : statement !== null && publishedBy !== null && counterEvidenceReadAt !== null && withdrawnAt === null

/** Findings of the file's rules, by its people; and the trail, about its organisations and people. */
export const checkFindings = (round: PortableRound): Fault[] => {
  const rules = new Set(round.rules.map((one) => one.key))
  const people = new Set(round.people.map((one) => one.key))
  const organisations = new Set(round.organisations.map((one) => one.key))
  const person = (key: string | null, path: string): Fault[] =>
    key === null || people.has(key) ? [] : [{ path, reason: 'unknown-person' }]
  return [
    ...repeated(
      round.findings,
      (one) => one.rule,
      (at) => `findings[${at}].rule`,
    ),
    ...round.findings.flatMap((one, at): Fault[] => {
      const path = `findings[${at}]`
      return [
        ...(rules.has(one.rule) ? [] : [{ path: `${path}.rule`, reason: 'unknown-rule' as const }]),
        ...(agrees(one) ? [] : [{ path, reason: 'contradicts-itself' as const }]),
        ...person(one.publishedBy, `${path}.publishedBy`),
        ...one.history.flatMap(({ author }, line) => person(author, `${path}.history[${line}].author`)),
      ]
    }),
    ...round.trail.flatMap((one, at): Fault[] => {
      const path = `trail[${at}]`
      return [
        ...person(one.by, `${path}.by`),
        ...person(one.whom, `${path}.whom`),
        ...(one.organisation === null || organisations.has(one.organisation)
          ? []
          : [{ path: `${path}.organisation`, reason: 'unknown-organisation' as const }]),
      ]
    }),
  ]
}
