import { boolean, date, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { Form, Tailoring } from '@/dialogue/form'
import type { ParticipantPart } from '@/dialogue/participant-part'
import type { DialogueState } from '@/dialogue/state'
import type { CountScale } from '@/findings/scale'
import type { LocalText } from '@/people/language'
import { id, moment, municipalityId, refersTo } from './columns'
import { guideVersion, plan } from './guide'
import { organisation, person } from './people'

export const round = pgTable(
  'round',
  {
    municipalityId: municipalityId(),
    id: id(),
    key: text('key').notNull(),
    name: jsonb('name').$type<LocalText>().notNull(),
    planId: uuid('plan_id').notNull(),
    guideVersionId: uuid('guide_version_id').notNull(),
    opensOn: date('opens_on', { mode: 'string' }).notNull(),
    closesOn: date('closes_on', { mode: 'string' }).notNull(),
    /** The round's contact as shown on each page of the form: a function, and how to reach it. */
    contact: text('contact').notNull(),
    /** The municipality's name in the plan's actions. */
    place: text('place').notNull(),
    leastGroup: integer('least_group').notNull().default(3),
    /** A set of learning examples only: it has organisations and examples, and no dialogues. */
    factsOnly: boolean('facts_only').notNull().default(false),
    /** Where a meeting has been held, the head of the organisation approves before it is sent. */
    signsOff: boolean('signs_off').notNull().default(false),
    /** So many days before the last day a reminder goes to those who have not sent; empty means none. */
    remindDaysBefore: jsonb('remind_days_before').$type<number[]>().notNull().default([]),
    /** The round's own count words and their bounds; null is the default scale. */
    scale: jsonb('scale').$type<CountScale>(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique().on(t.municipalityId, t.key),
    refersTo(t.planId, plan),
    refersTo(t.guideVersionId, guideVersion),
  ],
)

export const dialogue = pgTable(
  'dialogue',
  {
    municipalityId: municipalityId(),
    id: id(),
    roundId: uuid('round_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    state: text('state').$type<DialogueState>().notNull().default('invited'),
    tailoring: jsonb('tailoring').$type<Tailoring>().notNull(),
    /** The tailored copy that this organisation answers. */
    form: jsonb('form').$type<Form>().notNull(),
    draftSharedAt: moment('draft_shared_at'),
    /** A later last day than the round's, given to this organisation alone. */
    extendedTo: date('extended_to', { mode: 'string' }),
    /** The submission that counts: the last one sent. */
    submissionId: uuid('submission_id'),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique().on(t.municipalityId, t.roundId, t.organisationId),
    refersTo(t.roundId, round),
    refersTo(t.organisationId, organisation),
  ],
)

export const participant = pgTable(
  'participant',
  {
    municipalityId: municipalityId(),
    dialogueId: uuid('dialogue_id').notNull(),
    personId: uuid('person_id').notNull(),
    part: text('part').$type<ParticipantPart>().notNull().default('representative'),
    /** The leaves that a colleague was handed; null is the whole form. */
    limitedTo: jsonb('limited_to').$type<string[]>(),
    /** When they were invited on another installation, from where the round was brought: there is no link here. */
    invitedAt: moment('invited_at'),
    openedAt: moment('opened_at'),
    revokedAt: moment('revoked_at'),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.dialogueId, t.personId] }),
    refersTo(t.dialogueId, dialogue),
    refersTo(t.personId, person),
  ],
)
