import { eq } from 'drizzle-orm'
import { headingsOf, type Heading } from '@/findings/heading'
import type { Rule } from '@/findings/rule'
import { defaultScale, type CountScale } from '@/findings/scale'
import type { Guide, PlanAction } from '@/guide/guide'
import { isId } from '@/people/id'
import type { LocalText } from '@/people/language'
import type { Tx } from './client'
import { isOf } from './is-of'
import { guideVersion, plan, round } from './schema'

/** What every page about a round's results reads first. `actions` is empty for someone who may not read the plan. */
export type RoundFrame = {
  id: string
  name: LocalText
  place: string
  leastGroup: number
  factsOnly: boolean
  guide: Guide
  rules: Rule[]
  headings: Heading[]
  /** The count words' scale: the round's own, or the default. */
  scale: CountScale
  actions: PlanAction[]
}

/** A round that the caller may see, with its guide, rules and actions; undefined when it is missing or not theirs. */
export const findRoundFrame = async (tx: Tx, id: string): Promise<RoundFrame | undefined> => {
  if (!isId(id)) return undefined
  const [row] = await tx
    .select({
      id: round.id,
      name: round.name,
      place: round.place,
      leastGroup: round.leastGroup,
      factsOnly: round.factsOnly,
      guide: guideVersion.content,
      rules: guideVersion.rules,
      headings: guideVersion.headings,
      scale: round.scale,
      plan: plan.content,
    })
    .from(round)
    .innerJoin(guideVersion, isOf(guideVersion, round.guideVersionId))
    .leftJoin(plan, isOf(plan, round.planId))
    .where(eq(round.id, id))
  if (!row) return undefined
  const { plan: content, headings, scale, ...frame } = row
  return {
    ...frame,
    headings: headingsOf(headings, frame.rules),
    scale: scale ?? defaultScale,
    actions: content?.actions ?? [],
  }
}
