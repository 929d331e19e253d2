import type { DialogueState } from './state'

/** How a dialogue stands, as far as it decides whose turn it is. */
export type Turn = {
  state: DialogueState
  /** Somebody takes part for the organisation. */
  invited: boolean
  /** Every question has an answer. */
  complete: boolean
  /** The meeting has begun and not ended. */
  inMeeting: boolean
  /** Everything that is said has been confirmed as it stands; asked of a dialogue whose meeting has been held. */
  settled: boolean
  /** The head's approval covers what stands, or the round does not ask for it. */
  signed: boolean
  /** Somebody is named as the head. */
  head: boolean
}

export const waitings = [
  'invitation',
  'opening',
  'answers',
  'word',
  'meeting',
  'end',
  'confirmation',
  'head',
  'signature',
  'finish',
  'sending',
  'nothing',
  'closed',
] as const
export type Waiting = (typeof waitings)[number]

const afterMeeting = ({ settled, signed, head }: Turn): Waiting => {
  if (!settled) return 'confirmation'
  if (signed) return 'finish'
  return head ? 'signature' : 'head'
}

/** The one thing that a dialogue waits for; it names whose turn it is too. */
export const waitsFor = (turn: Turn): Waiting => {
  const { state, invited, complete, inMeeting } = turn
  if (state === 'sent') return 'nothing'
  if (state === 'closed') return 'closed'
  if (!invited) return 'invitation'
  if (inMeeting) return 'end'
  if (state === 'invited') return 'opening'
  if (state === 'preparing') return complete ? 'word' : 'answers'
  if (state === 'prepared') return 'meeting'
  return state === 'held' ? afterMeeting(turn) : 'sending'
}
