import { z } from 'zod'
import { value } from '../answers/value'
import { tailoring } from '../dialogue/form'
import { dialogueState } from '../dialogue/state'
import { learningExample } from '../findings/learning-example'
import { rule } from '../findings/rule'
import { guide, plan } from '../guide/guide'
import { languages, localText } from '../people/language'
import { key, organisation } from '../people/organisation'
import { role } from '../people/role'

export const portableVersion = 1
const moment = z.iso.datetime()
const id = z.uuid()

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
  perspective: z.enum(['internal', 'external', 'both']).nullable(),
  coder: key,
  at: moment,
})

const dialogue = z.strictObject({
  organisation: key,
  state: dialogueState,
  tailoring,
  draftSharedAt: moment.nullable(),
  participants: z.array(z.strictObject({ person: key, openedAt: moment.nullable() })),
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
})

/** One round as a file: everything but secrets. */
export const portableRound = z.strictObject({
  format: z.literal('halvtid-round'),
  version: z.literal(portableVersion),
  plan,
  guide,
  rules: z.array(rule),
  round: z.strictObject({
    key,
    name: localText,
    opensOn: z.iso.date(),
    closesOn: z.iso.date(),
    contact: z.string(),
    place: z.string().min(1),
    leastGroup: z.number().int().min(1).max(100),
    factsOnly: z.boolean(),
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
})
export type PortableRound = z.infer<typeof portableRound>
export type PortableDialogue = PortableRound['dialogues'][number]
