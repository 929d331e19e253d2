import { isEmptyList } from '@/answers/reading'
import { facetsOf } from '@/findings/condition'
import type { Evidence, Excerpt } from '@/findings/evidence'
import type { Rule } from '@/findings/rule'
import type { Family } from '@/guide/guide'
import type { Tx } from '../client'
import { listAnswers, type AnswerRow } from './list-answers'
import { listExcerpts, type ExcerptRow } from './list-excerpts'
import { withoutJit } from './sql-parts'
import { placeOrganisations } from './place-organisations'

const facetsRead = ({ count }: Rule): string[] =>
  count.unit === 'organisation' ? facetsOf(count.condition) : count.unit === 'cell' ? [count.facet] : []

const answersIn = (rows: AnswerRow[], facets: string[]): Evidence['answers'] =>
  rows.flatMap(({ key, facet, action, standing, revision, value }) =>
    key !== null && facets.includes(facet) ? [{ key, facet, action, standing, revision, value }] : [],
  )

const textsIn = (rows: AnswerRow[]): Evidence['texts'] =>
  rows.flatMap(({ key, revision, value }) =>
    key !== null && revision && value && 'text' in value ? [{ key, revision, text: value.text }] : [],
  )

type Rows = [AnswerRow, ...AnswerRow[]]

const inGroups = (rows: AnswerRow[], of: (row: AnswerRow) => string): Rows[] => {
  const groups = new Map<string, Rows>()
  for (const row of rows) {
    const group = groups.get(of(row))
    if (group) group.push(row)
    else groups.set(of(row), [row])
  }
  return [...groups.values()]
}

const evidenceOf = (rows: Rows, facets: string[], placed: Partial<Evidence>): Evidence => {
  const [{ dialogue, organisation, name, kind }] = rows
  const whose = { dialogue, organisation: { key: organisation, name, kind } }
  const said = { answers: answersIn(rows, facets), texts: textsIn(rows), excerpts: [] }
  return { ...whose, action: null, truth: null, dontKnow: false, ...said, ...placed }
}

const byDialogue = (rows: ExcerptRow[]): Map<string, Excerpt[]> => {
  const groups = new Map<string, Excerpt[]>()
  for (const { dialogue, ...excerpt } of rows)
    groups.set(dialogue, [...(groups.get(dialogue) ?? []), excerpt])
  return groups
}

const cells = (rows: AnswerRow[], facets: string[]): Evidence[] =>
  inGroups(rows, ({ dialogue, key }) => `${dialogue} ${key?.split('.')[0]}`).flatMap((group) =>
    answersIn(group, facets)
      .filter(({ action }) => action !== null)
      .map((answer) => {
        const { action, value } = answer
        return evidenceOf(group, facets, { action, truth: isEmptyList(value), answers: [answer] })
      }),
  )

/** What the organisations say for, against and nothing about one rule: two queries at most. Read as staff. */
export const listEvidence = async (
  tx: Tx,
  roundId: string,
  rule: Rule,
  families: Family[],
): Promise<Evidence[]> => {
  const { count } = rule
  const facets = facetsRead(rule)
  await withoutJit(tx)
  const rows = await listAnswers(tx, roundId, facets)
  if (count.unit === 'cell') return cells(rows, facets)
  const groups = inGroups(rows, ({ dialogue }) => dialogue)
  if (count.unit === 'excerpt') {
    const excerptsBy = byDialogue(await listExcerpts(tx, roundId))
    return groups.map((group) => {
      const excerpts = excerptsBy.get(group[0].dialogue) ?? []
      const matching = excerpts.some(({ perspective }) => perspective === count.perspective)
      return evidenceOf(group, facets, { excerpts, truth: excerpts.length ? matching : null })
    })
  }
  const placings = await placeOrganisations(tx, roundId, rule, families)
  const placed = new Map(placings.map(({ dialogue, truth, dontKnow }) => [dialogue, { truth, dontKnow }]))
  return groups.flatMap((group) => {
    const placing = placed.get(group[0].dialogue)
    return placing ? [evidenceOf(group, facets, placing)] : []
  })
}
