import { z } from 'zod'

export const dialogueStates = [
  'invited',
  'preparing',
  'prepared',
  'held',
  'confirmed',
  'sent',
  'closed',
] as const
export const dialogueState = z.enum(dialogueStates)
export type DialogueState = z.infer<typeof dialogueState>

/**
 * Where a dialogue may go from each state; the database holds the same table in a trigger, and a test holds the two together.
 * A meeting that has been held is confirmed by the organisation before it can be sent; a dialogue without a meeting is sent as it was prepared.
 * While a meeting goes on the dialogue is not sent either, which the database holds beside the table.
 * Where a meeting has been held, a reopening leads back to the confirming: only what is changed then needs to be confirmed and signed again.
 * A meeting that was ended by mistake is taken up again until the organisation has begun to confirm.
 */
export const moves: Record<DialogueState, readonly DialogueState[]> = {
  invited: ['preparing'],
  preparing: ['prepared', 'held', 'sent'],
  prepared: ['preparing', 'held', 'sent'],
  held: ['confirmed', 'prepared'],
  confirmed: ['held', 'sent'],
  sent: ['preparing', 'held', 'closed'],
  closed: ['sent'],
}

export const mayMove = (from: DialogueState, to: DialogueState): boolean => moves[from].includes(to)

/** What is saved now stands outside the version that was sent. */
export const isSent = (state: DialogueState): boolean => state === 'sent' || state === 'closed'

/** The meeting lies ahead, if there is to be one. */
export const beforeMeeting: readonly DialogueState[] = ['invited', 'preparing', 'prepared']
