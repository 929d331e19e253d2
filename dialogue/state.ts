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
