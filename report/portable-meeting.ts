import { z } from 'zod'
import { agenda } from '../dialogue/agenda'
import { commentAudience } from '../dialogue/comment-audience'
import { participantPart } from '../dialogue/participant-part'
import { stance } from '../dialogue/stance'
import { key } from '../people/organisation'

export const moment = z.iso.datetime()
export const id = z.uuid()
const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** Someone who takes part. A file holds no link: `invitedAt` says when one was sent, on the installation that wrote the file. */
export const participant = z.strictObject({
  person: key,
  part: participantPart.default('representative'),
  /** The leaves that they were handed; null is the whole form. */
  limitedTo: z.array(key).max(1000).nullable().default(null),
  invitedAt: moment.nullable().default(null),
  openedAt: moment.nullable(),
  revokedAt: moment.nullable().default(null),
})

export const comment = z.strictObject({
  operation: id,
  prompt: key,
  audience: commentAudience,
  text: z.string().min(1).max(5000),
  author: key,
  at: moment,
})

/** What was said of the notes on a leaf, the first first. `contentHash` is over the leaf's revisions as they then stood. */
export const confirmation = z.strictObject({
  operation: id,
  prompt: key,
  stance,
  contentHash: hash,
  author: key,
  at: moment,
})

export const signOff = z.strictObject({ person: key, contentHash: hash, at: moment })

export const meeting = z.strictObject({
  startsAt: moment.nullable(),
  minutes: z.number().int().min(5).max(600),
  place: z.string(),
  agenda,
  sequence: z.number().int().nonnegative(),
  begunAt: moment.nullable(),
  endedAt: moment.nullable(),
})

/** Who was there, in the order they were put down: a title, or a person of the file. */
export const attendance = z.strictObject({
  operation: id,
  role: z.string().min(1).max(120),
  person: key.nullable(),
  present: z.boolean(),
})

export const timeUsed = z.strictObject({
  operation: id,
  part: key,
  seconds: z.number().int().min(0).max(86_400),
  at: moment,
})
