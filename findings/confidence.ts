import { z } from 'zod'
import { compareShare } from './fraction'

export const grades = ['high', 'moderate', 'low', 'very_low'] as const
export const grade = z.enum(grades)
export type Grade = z.infer<typeof grade>

export const concerns = ['none', 'minor', 'moderate', 'serious'] as const
export type Concern = (typeof concerns)[number]

export const components = ['limitations', 'coherence', 'adequacy', 'relevance'] as const
export type Component = (typeof components)[number]

const assessed = z.strictObject({ concern: z.enum(concerns), reason: z.string().max(2000) })

/**
 * How far a finding can be trusted, as the strategist judges it: inspired by GRADE-CERQual (Lewin et al. 2018, Implementation
 * Science 13 suppl. 1), which was made for studies. Four components, each with a concern and its reason, and a chosen grade.
 */
export const confidence = z.strictObject({
  grade,
  reason: z.string().max(4000),
  concerns: z.strictObject({
    limitations: assessed,
    coherence: assessed,
    adequacy: assessed,
    relevance: assessed,
  }),
})
export type Confidence = z.infer<typeof confidence>

/** A grade is given with a reason, and so is every concern. */
export const isReasoned = ({ reason, concerns: given }: Confidence): boolean =>
  reason.trim() !== '' &&
  Object.values(given).every((one) => one.concern === 'none' || one.reason.trim() !== '')

/** From high, one level down for each serious concern, and one for two or more that are minor or moderate. A suggestion only. */
export const suggestGrade = (given: Record<Component, Concern>): Grade => {
  const all = Object.values(given)
  const serious = all.filter((one) => one === 'serious').length
  const lesser = all.filter((one) => one === 'minor' || one === 'moderate').length
  return grades[Math.min(serious + (lesser >= 2 ? 1 : 0), grades.length - 1)]!
}

/** What the numbers give reason to look at: under 3 that support is too little, a quarter or more that say otherwise do not cohere. */
export const suggestConcerns = (support: {
  supporting: number
  counter: number
}): Record<Component, Concern> => {
  const { supporting, counter } = support
  const contested = counter > 0 && compareShare(counter, supporting + counter, { parts: 1, of: 4 }) >= 0
  return {
    limitations: 'none',
    coherence: contested ? 'moderate' : 'none',
    adequacy: supporting < 3 ? 'serious' : 'none',
    relevance: 'none',
  }
}
