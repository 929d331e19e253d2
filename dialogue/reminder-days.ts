import { z } from 'zod'

/** So many days before the last day: at most five, each once, the earliest reminder first. */
export const reminderDays = z
  .array(z.int().min(0).max(90))
  .max(5)
  .transform((days) => [...new Set(days)].sort((one, other) => other - one))
