import { randomUUID } from 'node:crypto'
import { saveAnswer } from '@/db/answers'
import { asCaller, open } from '@/db/client'
import { beginMeeting, endMeeting } from '@/db/meeting'
import type { Caller } from '@/people/role'
import { make } from '../small-round'
import type { Product } from './product'

/** A meeting has been held with the organisation, in which the strategist wrote these notes, by prompt. */
export const holdMeeting = async (
  product: Product,
  dialogue: string,
  notes: Record<string, string>,
): Promise<void> => {
  const [row] = await product.sql()`select municipality_id as municipality, id as person, role from person
    where email = 'strateg@bjorkvik.example'`
  const strategist = row as unknown as Caller
  const database = open(product.now().url, 1)
  const as = (work: Parameters<typeof asCaller>[2]) => asCaller(database, strategist, work)
  try {
    await as((tx) => beginMeeting(tx, strategist, dialogue, new Date()))
    for (const [prompt, text] of Object.entries(notes)) {
      const save = { operation: randomUUID(), key: `${prompt}.notes`, parents: [], value: { text } }
      await as((tx) => saveAnswer(tx, strategist, dialogue, save, make()))
    }
    await as((tx) => endMeeting(tx, strategist, dialogue, new Date()))
  } finally {
    await database.$client.end()
  }
}
