import { open } from '@/db/client'
import { asCourier, listMunicipalityIds, noteBounce } from '@/db/courier'
import { Complaint } from './complaint'
import { readBounce, type Bounce } from './read-bounce'

const most = 10 * 1024 * 1024

/** A delivery report as the mail server hands it over. */
export const takeBounce = async (input: AsyncIterable<Uint8Array>): Promise<Bounce> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of input) {
    size += chunk.byteLength
    if (size > most) throw new Complaint('The message is larger than 10 MB. Nothing was changed.')
    chunks.push(chunk)
  }
  const bounce = readBounce(Buffer.concat(chunks).toString('utf8'))
  if (!bounce)
    throw new Complaint('This is no report of a message that did not arrive (RFC 3464). Nothing was changed.')
  return bounce
}

/** Marks the letter that came back, in whichever municipality it was written. */
export const noteReturned = async (url: string, { messageIds, words }: Bounce): Promise<string> => {
  const database = open(url, 1)
  try {
    let count = 0
    for (const municipality of await asCourier(database, null, listMunicipalityIds))
      count += await asCourier(database, municipality, (tx) => noteBounce(tx, messageIds, words))
    if (count === 0) throw new Complaint('No letter from here has that Message-ID. Nothing was changed.')
    return `Marked as returned: ${words}`
  } finally {
    await database.$client.end()
  }
}
