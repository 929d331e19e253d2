import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Standing } from '@/answers/standing'
import type { Value } from '@/answers/value'
import { id, moment, municipalityId, refersTo } from './columns'
import { dialogue } from './dialogue'
import { person } from './people'

/** That a question has an answer, without what it says: progress is read here, so that a draft stays the organisation's own. */
export const answer = pgTable(
  'answer',
  {
    municipalityId: municipalityId(),
    id: id(),
    dialogueId: uuid('dialogue_id').notNull(),
    key: text('key').notNull(),
    answered: boolean('answered').notNull().default(false),
    conflicted: boolean('conflicted').notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique().on(t.municipalityId, t.dialogueId, t.key),
    refersTo(t.dialogueId, dialogue),
  ],
)

/** Append-only: a trigger refuses update and delete. */
export const answerRevision = pgTable(
  'answer_revision',
  {
    municipalityId: municipalityId(),
    id: id(),
    sequence: bigint('sequence', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    answerId: uuid('answer_id').notNull(),
    dialogueId: uuid('dialogue_id').notNull(),
    /** Made by the client; a replay finds its revision again. A merge made by the server has none. */
    operationId: uuid('operation_id'),
    authorId: uuid('author_id').notNull(),
    value: jsonb('value').$type<Value>().notNull(),
    /** Saved while the dialogue was sent: kept outside the sent version until a reopening. */
    late: boolean('late').notNull().default(false),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique().on(t.municipalityId, t.operationId),
    index().on(t.municipalityId, t.answerId, t.sequence),
    refersTo(t.answerId, answer),
    refersTo(t.dialogueId, dialogue),
    refersTo(t.authorId, person),
  ],
)

export const answerParent = pgTable(
  'answer_parent',
  {
    municipalityId: municipalityId(),
    revisionId: uuid('revision_id').notNull(),
    parentId: uuid('parent_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.revisionId, t.parentId] }),
    refersTo(t.revisionId, answerRevision),
    refersTo(t.parentId, answerRevision),
  ],
)

/** The revisions nobody has built upon: one is the current answer, two or more are a conflict. */
export const answerHead = pgTable(
  'answer_head',
  {
    municipalityId: municipalityId(),
    answerId: uuid('answer_id').notNull(),
    revisionId: uuid('revision_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.answerId, t.revisionId] }),
    refersTo(t.answerId, answer),
    refersTo(t.revisionId, answerRevision),
  ],
)

export const submission = pgTable(
  'submission',
  {
    municipalityId: municipalityId(),
    id: id(),
    dialogueId: uuid('dialogue_id').notNull(),
    roundId: uuid('round_id').notNull(),
    number: integer('number').notNull(),
    sentAt: moment('sent_at').notNull(),
    sentBy: uuid('sent_by').notNull(),
    contentHash: text('content_hash').notNull(),
    /** What stood under each leaf and in the whole, by `list_leaves` and `dialogue_hash`; null where a file brought it. */
    leafHashes: jsonb('leaf_hashes').$type<Record<string, string>>(),
    dialogueHash: text('dialogue_hash'),
    reopenedAt: moment('reopened_at'),
    reopenedBy: uuid('reopened_by'),
    reopeningReason: text('reopening_reason'),
    /** The dialogue's organisation, set by a trigger: its own earlier words are found by it. */
    organisationId: uuid('organisation_id'),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique().on(t.municipalityId, t.dialogueId, t.number),
    refersTo(t.dialogueId, dialogue),
    refersTo(t.sentBy, person),
  ],
)

/** The frozen list of a sent dialogue: one row for every question that was asked, with the revision that counts or none. */
export const submissionAnswer = pgTable(
  'submission_answer',
  {
    municipalityId: municipalityId(),
    submissionId: uuid('submission_id').notNull(),
    key: text('key').notNull(),
    dialogueId: uuid('dialogue_id').notNull(),
    roundId: uuid('round_id').notNull(),
    facet: text('facet').notNull(),
    action: integer('action'),
    revisionId: uuid('revision_id'),
    standing: text('standing').$type<Standing>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.submissionId, t.key] }),
    index().on(t.municipalityId, t.roundId, t.facet),
    refersTo(t.submissionId, submission),
    refersTo(t.revisionId, answerRevision),
  ],
)
