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

const longest = 1_000_000

/** A share as people write it, exactly: "1/3", "20 %", "12,5 %", "1" for all. Null for anything else. */
export const readFraction = (written: string): Fraction | null => {
  const text = written.trim()
  if (text === '1') return { parts: 1, of: 1 }
  const parts = /^(\d{1,6})\s*\/\s*(\d{1,6})$/.exec(text)
  if (parts) return Number(parts[2]) > 0 ? { parts: Number(parts[1]), of: Number(parts[2]) } : null
  const percent = /^(\d{1,3})(?:[.,](\d{1,3}))?\s*%$/.exec(text)
  if (!percent) return null
  const scale = 10 ** (percent[2]?.length ?? 0)
  const share = { parts: Number(`${percent[1]}${percent[2] ?? ''}`), of: 100 * scale }
  return share.of <= longest ? shorten(share) : null
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
const shorten = ({ parts, of }: Fraction): Fraction => {
  const common = divisor(parts, of) || 1
  return { parts: parts / common, of: of / common }
}

export const writeFraction = ({ parts, of }: Fraction): string =>
  of === 1 ? String(parts) : `${parts}/${of}`
