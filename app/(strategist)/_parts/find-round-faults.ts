import type { OrganisationKind } from '@/people/organisation'

export type OrganisationRow = { id: number; name: string; kind: OrganisationKind }
export type Fault = { href: string; text: string }
export const roundFields = ['name', 'opensOn', 'closesOn', 'place', 'contact'] as const
export type RoundField = (typeof roundFields)[number]
type Labels = Record<RoundField | 'errorDates' | 'errorTwice' | 'errorNone' | 'errorEmpty', string>

const named = (rows: OrganisationRow[]) =>
  rows.map((row) => ({ ...row, name: row.name.trim() })).filter(({ name }) => name !== '')

const faultsOfRows = (rows: OrganisationRow[], labels: Labels, mayBeNone: boolean): Fault[] => {
  if (rows.length === 0 && !mayBeNone) return [{ href: '#add', text: labels.errorNone }]
  const names = rows.map(({ name }) => name.toLowerCase())
  return rows
    .filter((_, index) => names.indexOf(names[index]!) < index)
    .map(({ id, name }) => ({
      href: `#organisation-${id}`,
      text: labels.errorTwice.replace('{name}', name),
    }))
}

/** What has to be put right before a round can be made, in the order of the form. */
export const findRoundFaults = (
  given: Record<RoundField, string>,
  rows: OrganisationRow[],
  labels: Labels,
  mayBeNone = false,
): Fault[] => {
  const empty = roundFields
    .filter((one) => !given[one])
    .map((one) => ({ href: `#${one}`, text: labels.errorEmpty.replace('{field}', labels[one]) }))
  const backwards = given.opensOn && given.closesOn && given.closesOn < given.opensOn
  return [
    ...empty,
    ...(backwards ? [{ href: '#closesOn', text: labels.errorDates }] : []),
    ...faultsOfRows(named(rows), labels, mayBeNone),
  ]
}
