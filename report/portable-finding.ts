import { z } from 'zod'
import { confidence } from '../findings/confidence'
import { findingActs, placing } from '../findings/finding-state'
import { statement } from '../findings/statement'
import { localText } from '../people/language'
import { key } from '../people/organisation'
import { moment } from './portable-meeting'

/** What was done with a rule's finding, and its history with the first line first. */
export const portableFinding = z.strictObject({
  /** A rule's key. */
  rule: key,
  counterEvidenceReadAt: moment.nullable(),
  publishedAt: moment.nullable(),
  publishedBy: key.nullable(),
  withdrawnAt: moment.nullable(),
  statement: statement.nullable(),
  history: z.array(
    z.strictObject({
      at: moment,
      author: key,
      act: z.enum(findingActs),
      text: localText.nullable(),
      placing,
      confidence: confidence.nullable(),
      statement,
    }),
  ),
})
export type PortableFinding = z.infer<typeof portableFinding>

/**
 * One line of the audit trail, readable and without its hash: what is taken in is kept beside the trail of the installation
 * that takes it in, as another's word, and never made part of its chain. `organisation` is null for the round itself.
 */
export const trailEntry = z.strictObject({
  at: moment,
  by: key.nullable(),
  what: z.string().min(1).max(80),
  organisation: key.nullable(),
  whom: key.nullable(),
  detail: z.record(z.string(), z.json()),
})
export type TrailEntry = z.infer<typeof trailEntry>
