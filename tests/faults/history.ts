import type postgres from 'postgres'
import type { Acknowledged } from './writer'

type Row = {
  id: string
  operation: string | null
  dialogue: string
  key: string
  author: string
  text: string
}

const listRevisions = (sql: postgres.Sql, municipality: string) => sql<Row[]>`
  select r.id, r.operation_id as operation, r.dialogue_id as dialogue, a.key, p.name as author, r.value ->> 'text' as text
  from answer_revision r
  join answer a on a.municipality_id = r.municipality_id and a.id = r.answer_id
  join person p on p.municipality_id = r.municipality_id and p.id = r.author_id
  where r.municipality_id = ${municipality} order by r.sequence`

/** Revisions that no head has been built upon, and heads that somebody has built upon. */
const listAstray = (sql: postgres.Sql, municipality: string) => sql<{ id: string }[]>`
  with recursive anchored as (
    select revision_id as id from answer_head where municipality_id = ${municipality}
    union
    select p.parent_id from anchored join answer_parent p on p.municipality_id = ${municipality} and p.revision_id = anchored.id)
  select id from answer_revision where municipality_id = ${municipality} and id not in (select id from anchored)
  union all
  select h.revision_id from answer_head h join answer_parent p on p.municipality_id = h.municipality_id and p.parent_id = h.revision_id
  where h.municipality_id = ${municipality}`

/** Answers whose progress says something else than their heads. */
const listMisled = (sql: postgres.Sql, municipality: string) => sql<{ key: string }[]>`
  select a.key from answer a cross join lateral (select count(*) as count from answer_head h
    where h.municipality_id = a.municipality_id and h.answer_id = a.id) heads
  where a.municipality_id = ${municipality} and (a.answered, a.conflicted) <> (heads.count > 0, heads.count > 1)`

const groupBy = <T>(items: T[], keyOf: (one: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const one of items) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

const writtenBy = (one: { name?: string; author?: string; dialogue: string; key: string }) =>
  `${(one.name ?? one.author)!.split(' ')[0]} ${one.dialogue} ${one.key}`

/** Each person's edits of a question stand in the order in which they were acknowledged, none missing between two. */
const listGapped = (rows: Row[], acknowledged: Acknowledged[]): string[] => {
  const kept = groupBy(
    rows.filter((one) => one.operation),
    writtenBy,
  )
  return [...groupBy(acknowledged, writtenBy)].flatMap(([line, told]) => {
    const texts = new Set(told.map((one) => one.text))
    const stored = (kept.get(line) ?? []).map((one) => one.text).filter((text) => texts.has(text))
    return stored.join('\n') === told.map((one) => one.text).join('\n') ? [] : [line]
  })
}

/** What has gone wrong with saves that were acknowledged. Every list is empty where the promise is kept. */
export const checkHistory = async (sql: postgres.Sql, municipality: string, acknowledged: Acknowledged[]) => {
  const rows = await listRevisions(sql, municipality)
  const byOperation = new Map(rows.flatMap((one) => (one.operation ? [[one.operation, one] as const] : [])))
  const own = rows.filter((one) => one.operation)
  const count = new Map<string, number>()
  for (const { text } of own) count.set(text, (count.get(text) ?? 0) + 1)
  return {
    lost: acknowledged.filter((one) => byOperation.get(one.operation)?.id !== one.revision),
    doubled: [...count].filter(([, times]) => times > 1).map(([text]) => text),
    altered: acknowledged.filter((one) => {
      const found = byOperation.get(one.operation)
      return found !== undefined && found.text !== one.text
    }),
    gapped: listGapped(rows, acknowledged),
    unasked: own.length - acknowledged.length,
    astray: [...(await listAstray(sql, municipality))].map((one) => one.id),
    misled: [...(await listMisled(sql, municipality))].map((one) => one.key),
  }
}

export const flawless = {
  lost: [],
  doubled: [],
  altered: [],
  gapped: [],
  unasked: 0,
  astray: [],
  misled: [],
}
