import type { Stance } from './stance'

/** A leaf of the form after the meeting: what stands there, and the last that the organisation has said of it. */
export type Leaf = {
  prompt: string
  /** Something is written here: notes, an answer or a dissent. A leaf that says nothing needs nobody's word. */
  answered: boolean
  dissented: boolean
  /** Two texts wait for somebody to choose. */
  conflicted: boolean
  /** The revisions that stand now. */
  revisions: string[]
  /** `holds` until what it was said of changes. */
  confirmation: { stance: Stance; author: string; at: Date; holds: boolean } | null
}

export const isSettled = (leaf: Pick<Leaf, 'answered' | 'conflicted' | 'confirmation'>): boolean =>
  !leaf.answered || (!leaf.conflicted && leaf.confirmation?.holds === true)

export type Confirming = { settled: number; asked: number }

/** How many of the leaves that say something have been confirmed. */
export const countSettled = (leaves: Leaf[]): Confirming => {
  const asked = leaves.filter((leaf) => leaf.answered)
  return { settled: asked.filter(isSettled).length, asked: asked.length }
}

/** Whether what was on the screen is what stands now: every revision of these leaves, and no other. */
export const sawAll = (seen: string[], leaves: Pick<Leaf, 'revisions'>[]): boolean => {
  const now = leaves.flatMap((leaf) => leaf.revisions)
  const known = new Set(seen)
  return now.length === known.size && now.every((one) => known.has(one))
}
