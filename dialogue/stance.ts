import { z } from 'zod'

/** What the organisation says of the notes on a leaf. A correction is a new revision of the text; a dissent has words of its own beside it. */
export const stances = ['confirmed', 'corrected', 'dissented'] as const
export const stance = z.enum(stances)
export type Stance = z.infer<typeof stance>

/** The stance that what stands on a leaf amounts to: own words beside the notes are a dissent, a text that it has changed since the meeting a correction. */
export const stanceOf = (leaf: { dissented: boolean; corrected: boolean }): Stance =>
  leaf.dissented ? 'dissented' : leaf.corrected ? 'corrected' : 'confirmed'
