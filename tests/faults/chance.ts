import { randomInt } from 'node:crypto'

export const seed = Number(process.env.SEED ?? randomInt(2 ** 31))

export type Chance = () => number

/** Mulberry32. */
export const makeChance =
  (from: number): Chance =>
  () => {
    from = (from + 0x6d2b79f5) | 0
    let t = Math.imul(from ^ (from >>> 15), from | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }

export const shuffle = <T>(items: T[], chance: Chance): T[] => {
  const left = [...items]
  return items.map(() => left.splice(Math.floor(chance() * left.length), 1)[0]!)
}
