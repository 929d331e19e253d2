import { z } from 'zod'
import { localText } from '../people/language'
import { key } from '../people/organisation'
import { fraction } from './fraction'

const codes = z.array(z.string().min(1)).min(1)

/**
 * A condition on one organisation's answers, in three-valued logic: true, false, or unknown when nothing under the facet
 * was answered (a blank is never a no). "Don't know" is an answer that never fulfils a condition.
 * - `has`: the facet's chosen code, or one of its chosen codes, is among `codes`; `family` stands for that family's codes
 * - `atLeast` / `atMost`: the facet's grade
 * - `notEmpty`: at least one code, or an entry in which something is written
 * - `entry`: at least one entry of a list facet whose field `field` is (or contains) one of `codes`
 * `any` and `all` combine (Kleene).
 */
export type Condition =
  | { facet: string; has: string[] }
  | { facet: string; family: string }
  | { facet: string; atLeast: number }
  | { facet: string; atMost: number }
  | { facet: string; notEmpty: true }
  | { facet: string; entry: { field: string; codes: string[] } }
  | { any: Condition[] }
  | { all: Condition[] }

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ facet: key, has: codes }),
    z.strictObject({ facet: key, family: key }),
    z.strictObject({ facet: key, atLeast: z.number().int().min(1).max(5) }),
    z.strictObject({ facet: key, atMost: z.number().int().min(1).max(5) }),
    z.strictObject({ facet: key, notEmpty: z.literal(true) }),
    z.strictObject({ facet: key, entry: z.strictObject({ field: key, codes }) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ all: z.array(condition).min(1) }),
  ]),
)

export const rule = z.strictObject({
  key,
  /** The heading in the report under which the finding stands, e.g. `H4`; several rules may share one. */
  conclusion: key,
  /** Further headings that the same count supports. */
  also: z.array(key).optional(),
  /**
   * What is counted.
   * - `organisation`: organisations that fulfil `condition` among those that answered (and fulfil `among`)
   * - `cell`: organisation x action cells without any entry in the list facet `facet`, among the cells that were asked
   * - `excerpt`: coded excerpts whose perspective is `perspective`, among those coded internal or external
   */
  count: z.discriminatedUnion('unit', [
    z.strictObject({ unit: z.literal('organisation'), condition, among: condition.optional() }),
    z.strictObject({ unit: z.literal('cell'), facet: key }),
    z.strictObject({ unit: z.literal('excerpt'), perspective: z.enum(['internal', 'external']) }),
  ]),
  /** Facets whose median is printed beside the count. */
  medians: z.array(key).optional(),
  /** The share at which the conclusion holds; without one the count simply stands. */
  holds: z.union([z.strictObject({ atLeast: fraction }), z.strictObject({ atMost: fraction })]).optional(),
  /**
   * ICU message in each language. Arguments: `count` (the count word with its "(k av N)"), `k`, `n`.
   * Stored with the guide version, so that another guide's rule needs no programming.
   */
  sentence: localText,
})
export type Rule = z.infer<typeof rule>
