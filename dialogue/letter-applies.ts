import type { DialogueLetterKind } from './letter'
import { isSent, type DialogueState } from './state'

type Facts = {
  kind: DialogueLetterKind
  detail: Record<string, unknown>
  state: DialogueState
  /** Takes part still. */
  takesPart: boolean
  /** The meeting's invitation that counts now. */
  sequence: number | null
  planned: boolean
  /** An invitation to the meeting has gone to this person. */
  metBefore: boolean
}

const meetingApplies = ({ detail, sequence, planned, metBefore }: Facts): boolean =>
  detail.sequence === sequence && (detail.method === 'CANCEL' ? !planned && metBefore : planned)

/** Between writing and sending things happen: whether the letter is still meant when it is about to leave. */
export const stillApplies = (facts: Facts): boolean => {
  if (!facts.takesPart) return false
  if (facts.kind === 'reminder') return !isSent(facts.state)
  if (facts.kind === 'notes') return facts.state === 'held'
  if (facts.kind === 'reopened') return !isSent(facts.state)
  return facts.kind === 'meeting' ? meetingApplies(facts) : true
}

/** These carry a personal link; the others lead to a page that asks who one is. */
export const carriesLink = (kind: DialogueLetterKind): boolean => kind !== 'meeting' && kind !== 'thanks'

const minute = 60_000
const waits = [1, 5, 30, 120, 360, 720].map((count) => count * minute)

/** When to try again after so many tries that failed, in milliseconds; null when it is time to give up. */
export const patience = (tries: number): number | null => waits[tries - 1] ?? null
