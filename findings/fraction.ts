import { z } from 'zod'

/** A share as an exact fraction: `{ parts: 1, of: 3 }` is a third. */
export const fraction = z.strictObject({
  parts: z.number().int().nonnegative(),
  of: z.number().int().positive(),
})
export type Fraction = z.infer<typeof fraction>

/** Below, at or above: the sign of k/n - parts/of, by cross-multiplication of integers and therefore without rounding. */
export const compareShare = (k: number, n: number, share: Fraction): number =>
  Math.sign(k * share.of - share.parts * n)
