import { sql } from 'drizzle-orm'
import type { Standing } from '@/answers/standing'
import { meetingFacets } from '@/dialogue/meeting-questions'
import { byKindAndName } from '@/people/by-name'
import type { OrganisationKind } from '@/people/organisation'
import type { Tx } from './client'
import { filledItems, municipality } from './findings/sql-parts'

/**
 * One cell of organisation x action: how many activities, or why there is none. `not_mentioned` was answered in words without
 * any activity; `not_sent` is still the organisation's own draft.
 */
export type GridCell =
  | number
  | 'explicit_no'
  | 'declined'
  | 'not_relevant'
  | 'dont_know'
  | 'not_mentioned'
  | 'not_answered'
  | 'not_asked'
  | 'not_sent'

export type GridRow = {
  dialogue: string
  name: string
  kind: OrganisationKind
  sent: boolean
  /** By the action's number. */
  cells: Map<number, GridCell>
}

type Asked = { action: number; activities: number; own: Standing[]; whole: Standing[] }
type Row = Omit<GridRow, 'cells'> & { asked: Asked[] }

const decisive = {
  explicit_no: 'explicit_no',
  declined: 'declined',
  not_relevant: 'not_relevant',
  dont_know: 'dont_know',
} as const

/** Why a cell without activities is empty: what was said of the activities or the level first, then of the action as a whole. */
export const emptyCell = ({ own, whole }: Pick<Asked, 'own' | 'whole'>): GridCell => {
  const said = Object.values(decisive)
  const told = said.find((one) => own.includes(one)) ?? said.slice(1).find((one) => whole.includes(one))
  return told ?? (whole.includes('answered') ? 'not_mentioned' : 'not_answered')
}

const cellOf = (sent: boolean, asked: Asked | undefined): GridCell => {
  if (!sent) return 'not_sent'
  if (!asked) return 'not_asked'
  return asked.activities > 0 ? asked.activities : emptyCell(asked)
}

/** Organisation x action over what the sent dialogues froze: one aggregate query. */
export const listGrid = async (tx: Tx, roundId: string, actions: number[]): Promise<GridRow[]> => {
  const rows = await tx.execute<Row>(sql`
    with asked as (
      select a.submission_id, a.action, coalesce(sum(jsonb_array_length(${filledItems(sql`r.value`)})) filter (where a.facet = 'activities'), 0)::int as activities,
        coalesce(array_agg(distinct a.standing) filter (where a.facet in ('activities', 'level')), '{}') as own,
        coalesce(array_agg(distinct a.standing) filter (where a.facet not in ${meetingFacets}), '{}') as whole
      from submission_answer a
      left join answer_revision r on r.municipality_id = a.municipality_id and r.id = a.revision_id and a.facet = 'activities'
      where a.municipality_id = ${municipality} and a.round_id = ${roundId} and a.action is not null
      group by a.submission_id, a.action
    )
    select d.id as dialogue, o.name, o.kind, d.submission_id is not null as sent,
      coalesce(jsonb_agg(to_jsonb(asked)) filter (where asked.action is not null), '[]') as asked
    from dialogue d
    join organisation o on o.municipality_id = d.municipality_id and o.id = d.organisation_id
    left join asked on asked.submission_id = d.submission_id
    where d.municipality_id = ${municipality} and d.round_id = ${roundId}
    group by d.id, o.name, o.kind, d.submission_id`)
  return [...rows].sort(byKindAndName).map(({ asked, ...row }) => ({
    ...row,
    cells: new Map(
      actions.map((action) => [
        action,
        cellOf(
          row.sent,
          asked.find((one) => one.action === action),
        ),
      ]),
    ),
  }))
}
