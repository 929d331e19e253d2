import { z } from 'zod'
import { value } from '../answers/value'
import { tailoring } from '../dialogue/form'
import { dialogueState } from '../dialogue/state'
import { tagPerspectives } from '../dialogue/tags'
import { heading } from '../findings/heading'
import { learningExample } from '../findings/learning-example'
import { rule } from '../findings/rule'
import { countScale } from '../findings/scale'
import { guide, plan } from '../guide/guide'
import { languages, localText } from '../people/language'
import { key, organisation } from '../people/organisation'
import { role } from '../people/role'
import { portableFinding, trailEntry } from './portable-finding'
import {
  attendance,
  comment,
  confirmation,
  id,
  meeting,
  moment,
  participant,
  signOff,
  timeUsed,
} from './portable-meeting'

/** Version 2 adds to version 1 and takes nothing away: what it added may be left out, so that files of version 1 are still read. */
export const portableVersion = 2

/** One revision of an answer. `parents` are revisions of the same answer; those no revision names are its heads. */
const revision = z.strictObject({
  id,
  operation: id.nullable(),
  parents: z.array(id).max(20),
  /** A person's key in `people`. */
  author: key,
  at: moment,
  late: z.boolean(),
  value,
})

const coding = z.strictObject({
  revision: id,
  /** Unicode code points, end exclusive; `quote` equals the text between them. */
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  quote: z.string().min(1),
  code: key.nullable(),
  perspective: z.enum(tagPerspectives).nullable(),
  coder: key,
  at: moment,
  operation: id.nullable().default(null),
})

const dialogue = z.strictObject({
  organisation: key,
  state: dialogueState,
  tailoring,
  draftSharedAt: moment.nullable(),
  /** A later last day than the round's. */
  extendedTo: z.iso.date().nullable().default(null),
  participants: z.array(participant),
  answers: z.array(z.strictObject({ key: z.string().max(161), revisions: z.array(revision).min(1) })),
  submissions: z.array(
    z.strictObject({
      sentAt: moment,
      sentBy: key,
      contentHash: z.string(),
      /** Answer key to the revision that counts, or null where nothing was answered: every question that was asked. */
      revisions: z.record(z.string().max(161), id.nullable()),
      reopening: z.strictObject({ at: moment, by: key, reason: z.string() }).nullable(),
    }),
  ),
  codings: z.array(coding),
  comments: z.array(comment).default([]),
  meeting: meeting.nullable().default(null),
  attendance: z.array(attendance).default([]),
  timeUsed: z.array(timeUsed).default([]),
  confirmations: z.array(confirmation).default([]),
  signOffs: z.array(signOff).default([]),
})

/** One round as a file: everything but secrets. */
export const portableRound = z.strictObject({
  format: z.literal('halvtid-round'),
  version: z.union([z.literal(1), z.literal(portableVersion)]),
  plan,
  guide,
  rules: z.array(rule),
  /** The headings that the rules' findings stand under; null is the standard guide's. */
  headings: z.array(heading).nullable().default(null),
  round: z.strictObject({
    key,
    name: localText,
    opensOn: z.iso.date(),
    closesOn: z.iso.date(),
    contact: z.string(),
    place: z.string().min(1),
    leastGroup: z.number().int().min(1).max(100),
    factsOnly: z.boolean(),
    signsOff: z.boolean().default(false),
    remindDaysBefore: z.array(z.number().int().min(0).max(90)).max(5).default([]),
    /** The round's own count words and bounds; null is the default scale. */
    scale: countScale.nullable().default(null),
  }),
  organisations: z.array(organisation),
  people: z.array(
    z.strictObject({ key, name: z.string(), email: z.email(), language: z.enum(languages).nullable(), role }),
  ),
  dialogues: z.array(dialogue),
  learningExamples: z.array(
    z.strictObject({
      key,
      action: z.number().int().positive(),
      organisations: z.array(key),
      example: learningExample,
    }),
  ),
  findings: z.array(portableFinding).default([]),
  trail: z.array(trailEntry).default([]),
})
export type PortableRound = z.infer<typeof portableRound>
export type PortableDialogue = PortableRound['dialogues'][number]

/** What a dialogue has besides its answers before anything has happened in it. */
export const untold = {
  extendedTo: null,
  comments: [],
  meeting: null,
  attendance: [],
  timeUsed: [],
  confirmations: [],
  signOffs: [],
} satisfies Partial<PortableDialogue>
