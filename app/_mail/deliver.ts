import { randomUUID } from 'node:crypto'
import type { Database, Tx } from '@/db/client'
import {
  addLink,
  asCourier,
  findNewcomer,
  findRecipient,
  listDueMunicipalities,
  listMunicipalityIds,
  noteDelivery,
  takeLetter,
  type DueLetter,
  type DueWelcome,
} from '@/db/courier'
import { hash, makeSecret } from '@/db/identity'
import { writeDueReminders } from '@/db/reminders'
import { carriesLink, stillApplies } from '@/dialogue/letter-applies'
import { expiryOf } from '@/dialogue/link-expiry'
import { composeLetter } from './compose-letter'
import { composeWelcome } from './compose-welcome'
import { parseSender } from './meeting-entry'
import { origin } from './origin'
import { post, sender, type Mail } from './post'
import { judgeTrouble } from './trouble'

type Clock = () => Date

const messageIdOf = (letter: DueLetter | DueWelcome): string =>
  `<${letter.id}.${randomUUID()}@${parseSender(sender()).email.split('@').at(-1) ?? 'localhost'}>`

/** Where the letter leads: by a secret of its own, or to a page that asks who one is. */
const linkOf = (letter: DueLetter, secret: string): string => {
  if (carriesLink(letter.kind)) return `${origin()}/enter#${secret}`
  return `${origin()}/form/${letter.dialogue}${letter.kind === 'thanks' ? '/receipt' : ''}`
}

const applies = async (tx: Tx, letter: DueLetter) => {
  const to = await findRecipient(tx, letter)
  const { meeting } = to
  const facts = { sequence: meeting?.sequence ?? null, planned: Boolean(meeting?.startsAt) }
  return stillApplies({ ...letter, ...to, ...facts }) ? to : undefined
}

/** Writes it, posts it and notes how that went; whether it left. */
const send = async (
  tx: Tx,
  letter: DueLetter | DueWelcome,
  compose: (messageId: string) => Promise<Mail>,
  now: Date,
): Promise<boolean> => {
  const messageId = messageIdOf(letter)
  try {
    await post(await compose(messageId), now)
  } catch (error) {
    await noteDelivery(tx, letter.id, judgeTrouble(error, { tries: letter.tries, messageId, now }))
    return false
  }
  await noteDelivery(tx, letter.id, { state: 'sent', messageId, at: now })
  return true
}

const deliverWelcome = async (tx: Tx, letter: DueWelcome, now: Date): Promise<void> => {
  const to = await findNewcomer(tx, letter)
  if (!to) return noteDelivery(tx, letter.id, { state: 'withdrawn' })
  await send(tx, letter, (messageId) => composeWelcome(to, { link: `${origin()}/sign-in`, messageId }), now)
}

/**
 * Sends one letter, with its row locked: nobody else can send it meanwhile. The link begins to work when the transaction
 * ends. A crash after the server has taken the mail and before that end is the one way to send a letter twice.
 */
const deliverOne = async (tx: Tx, municipality: string, letter: DueLetter, now: Date): Promise<void> => {
  const to = await applies(tx, letter)
  if (!to) return noteDelivery(tx, letter.id, { state: 'withdrawn' })
  const secret = makeSecret()
  const link = linkOf(letter, secret)
  if (!(await send(tx, letter, (messageId) => composeLetter(letter, to, { link, messageId, now }), now)))
    return
  if (carriesLink(letter.kind) && (await findRecipient(tx, letter)).takesPart)
    await addLink(tx, municipality, letter, {
      id: randomUUID(),
      secretHash: hash(secret),
      now,
      expiresAt: expiryOf(to.lastDay, now),
    })
}

/** Sends what is due, one letter in one transaction; how many letters that were. */
export const deliverDue = async (database: Database, clock: Clock = () => new Date()): Promise<number> => {
  let count = 0
  for (const municipality of await asCourier(database, null, (tx) => listDueMunicipalities(tx, clock()))) {
    const next = () =>
      asCourier(database, municipality, async (tx) => {
        const letter = await takeLetter(tx, clock())
        if (letter?.kind === 'welcome') await deliverWelcome(tx, letter, clock())
        else if (letter) await deliverOne(tx, municipality, letter, clock())
        return letter !== undefined
      })
    while (await next()) count++
  }
  return count
}

/** Writes the reminders of the day, in every municipality by its own clock. */
export const remindAll = async (database: Database, clock: Clock = () => new Date()): Promise<number> => {
  let count = 0
  for (const municipality of await asCourier(database, null, listMunicipalityIds))
    count += await asCourier(database, municipality, (tx) => writeDueReminders(tx, clock()))
  return count
}
