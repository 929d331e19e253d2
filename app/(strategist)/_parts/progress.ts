import type { Progress } from '@/db/round'
import type { DialogueState } from '@/dialogue/state'
import type { LocalText } from '@/people/language'

export type Missing = { title: LocalText; count: number }

const isSent = (one: Progress) => one.sentAt !== null

/** How many prompts the form has, how many have an answer, and where the others are. */
export const tallyPrompts = ({
  parts,
  answered,
}: Pick<Progress, 'parts' | 'answered'>): { asked: number; answered: number; missing: Missing[] } => {
  const done = new Set(answered)
  const asked = parts.flatMap((part) => part.prompts)
  const missing = parts.map(({ title, prompts }) => ({
    title,
    count: prompts.filter((one) => !done.has(one)).length,
  }))
  return {
    asked: asked.length,
    answered: asked.filter((one) => done.has(one)).length,
    missing: missing.filter((one) => one.count > 0),
  }
}

/** Each organisation stands in one of the three; `attention` cuts across them. */
export const countStates = (all: Progress[]) => ({
  sent: all.filter(isSent).length,
  working: all.filter((one) => !isSent(one) && one.answered.length > 0).length,
  untouched: all.filter((one) => !isSent(one) && one.answered.length === 0).length,
  attention: all.filter(
    (one) =>
      one.conflicts > 0 || one.late > 0 || one.bounced > 0 || (one.people.length === 0 && !isSent(one)),
  ).length,
})

const tones = {
  invited: 'neutral',
  preparing: 'brand',
  prepared: 'brand',
  held: 'brand',
  confirmed: 'brand',
  sent: 'ok',
  closed: 'ok',
} as const
export const toneOf = (state: DialogueState) => tones[state]
