import { z } from 'zod'
import { family, part, prompt } from '../guide/guide'
import { key, organisationKind } from '../people/organisation'

/** What is changed for one organisation: leaves hidden, and leaves of its own added to the end of a part. */
export const tailoring = z.object({
  hidden: z.array(key),
  added: z.array(z.object({ part: key, prompt })),
})
export type Tailoring = z.infer<typeof tailoring>

/** The guide put to one organisation: a copy that later versions of the guide do not change. */
export const form = z.object({
  guide: z.object({ key, version: z.number().int().positive() }),
  organisation: z.object({ name: z.string(), kind: organisationKind }),
  parts: z.array(part),
  families: z.array(family),
})
export type Form = z.infer<typeof form>
