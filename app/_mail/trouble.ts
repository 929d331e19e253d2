import type { Delivered } from '@/db/courier'
import { patience } from '@/dialogue/letter-applies'

/** What nodemailer says when a server refuses or cannot be reached. */
type SmtpError = Error & { code?: string; command?: string; responseCode?: number; response?: string }

const most = 500
const wordsOf = (error: SmtpError): string => {
  const words = error.response ?? error.message ?? String(error)
  return words
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, most)
}

/** A server that refuses the recipient or the message for good has said its last word; our own sign-in to it may be put right. */
const refusesForGood = ({ command, responseCode }: SmtpError): boolean =>
  (responseCode ?? 0) >= 500 && /^(RCPT TO|DATA)/.test(command ?? '')

/** What becomes of a letter that could not be sent: it came straight back, is tried again later, or is given up. */
export const judgeTrouble = (
  error: unknown,
  { tries, messageId, now }: { tries: number; messageId: string; now: Date },
): Delivered => {
  const trouble = wordsOf(error as SmtpError)
  if (refusesForGood(error as SmtpError)) return { state: 'bounced', messageId, at: now, trouble }
  const wait = patience(tries + 1)
  return wait === null
    ? { state: 'failed', trouble }
    : { state: 'waiting', trouble, dueAt: new Date(now.getTime() + wait) }
}
