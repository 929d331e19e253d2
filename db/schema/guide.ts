import { integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { Heading } from '@/findings/heading'
import type { Rule } from '@/findings/rule'
import type { Guide, Plan } from '@/guide/guide'
import { id, moment } from './columns'
import { municipality } from './people'

export const plan = pgTable(
  'plan',
  {
    municipalityId: uuid('municipality_id')
      .notNull()
      .references(() => municipality.municipalityId),
    id: id(),
    key: text('key').notNull(),
    content: jsonb('content').$type<Plan>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.municipalityId, t.id] }), unique().on(t.municipalityId, t.key)],
)

/** Immutable once published: a trigger refuses. */
export const guideVersion = pgTable(
  'guide_version',
  {
    municipalityId: uuid('municipality_id')
      .notNull()
      .references(() => municipality.municipalityId),
    id: id(),
    key: text('key').notNull(),
    version: integer('version').notNull(),
    content: jsonb('content').$type<Guide>().notNull(),
    rules: jsonb('rules').$type<Rule[]>().notNull(),
    /** The headings under which the rules' findings stand; null in versions that are older than this column. */
    headings: jsonb('headings').$type<Heading[]>(),
    publishedAt: moment('published_at'),
  },
  (t) => [primaryKey({ columns: [t.municipalityId, t.id] }), unique().on(t.municipalityId, t.key, t.version)],
)
