import {
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { TagPerspective } from '@/dialogue/tags'
import type { LearningExample } from '@/findings/learning-example'
import type { Confidence } from '@/findings/confidence'
import type { FindingAct, Placing } from '@/findings/finding-state'
import type { Statement } from '@/findings/statement'
import type { LocalText } from '@/people/language'
import { answerRevision } from './answers'
import { id, moment, municipalityId, refersTo } from './columns'
import { dialogue, round } from './dialogue'
import { organisation, person } from './people'

/** A code on an excerpt of one answer revision; `start` and `end` are Unicode code points, end exclusive. */
export const coding = pgTable(
  'coding',
  {
    municipalityId: municipalityId(),
    id: id(),
    roundId: uuid('round_id').notNull(),
    dialogueId: uuid('dialogue_id').notNull(),
    revisionId: uuid('revision_id').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    quote: text('quote').notNull(),
    code: text('code'),
    perspective: text('perspective').$type<TagPerspective>(),
    coderId: uuid('coder_id').notNull(),
    at: moment('at').notNull(),
    /** Made by the client at the meeting; a replay finds its coding again. */
    operationId: uuid('operation_id'),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique().on(t.municipalityId, t.operationId),
    index().on(t.municipalityId, t.roundId),
    refersTo(t.dialogueId, dialogue),
    refersTo(t.revisionId, answerRevision),
    refersTo(t.coderId, person),
  ],
)

export const learningExample = pgTable(
  'learning_example',
  {
    municipalityId: municipalityId(),
    id: id(),
    roundId: uuid('round_id').notNull(),
    key: text('key').notNull(),
    action: integer('action').notNull(),
    content: jsonb('content').$type<LearningExample>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique().on(t.municipalityId, t.roundId, t.key),
    refersTo(t.roundId, round),
  ],
)

export const learningExampleOrganisation = pgTable(
  'learning_example_organisation',
  {
    municipalityId: municipalityId(),
    exampleId: uuid('example_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.exampleId, t.organisationId] }),
    refersTo(t.exampleId, learningExample),
    refersTo(t.organisationId, organisation),
  ],
)

/** What has been done with a rule's finding in a round: its counter-evidence read, and its statement published as it stood. */
export const finding = pgTable(
  'finding',
  {
    municipalityId: municipalityId(),
    roundId: uuid('round_id').notNull(),
    rule: text('rule').notNull(),
    counterEvidenceReadAt: moment('counter_evidence_read_at'),
    publishedAt: moment('published_at'),
    publishedBy: uuid('published_by'),
    withdrawnAt: moment('withdrawn_at'),
    /** What a representative or the public may see, after suppression. */
    statement: jsonb('statement').$type<Statement>(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.roundId, t.rule] }),
    refersTo(t.roundId, round),
    refersTo(t.publishedBy, person),
  ],
)

/**
 * A finding's history, append-only: who did what, with the strategist's own text, the confidence and the statement as they
 * then stood. The last one is the finding as it stands.
 */
export const findingRevision = pgTable(
  'finding_revision',
  {
    municipalityId: municipalityId(),
    id: id(),
    roundId: uuid('round_id').notNull(),
    rule: text('rule').notNull(),
    number: integer('number').notNull(),
    at: moment('at').notNull(),
    authorId: uuid('author_id').notNull(),
    act: text('act').$type<FindingAct>().notNull(),
    text: jsonb('text').$type<LocalText>(),
    placing: text('placing').$type<Placing>().notNull().default('beside'),
    confidence: jsonb('confidence').$type<Confidence>(),
    statement: jsonb('statement').$type<Statement>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique().on(t.municipalityId, t.roundId, t.rule, t.number),
    foreignKey({
      columns: [t.municipalityId, t.roundId, t.rule],
      foreignColumns: [finding.municipalityId, finding.roundId, finding.rule],
    }),
    refersTo(t.authorId, person),
  ],
)
