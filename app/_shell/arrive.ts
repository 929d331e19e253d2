import { forgetOthers } from '@/app/_saving/forget-kept'

/** Who has just signed in, as which persons, and where they land. */
export type Arrival = { next: string; persons: string[] }

/** Goes on, once this browser has forgotten what it kept for whoever used it before. */
export const arrive = async ({ next, persons }: Arrival, wanted = next): Promise<void> => {
  await forgetOthers(persons)
  location.assign(wanted)
}
