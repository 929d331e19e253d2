import type { Newcomer } from '@/db/courier'
import { directLines, isolateIn } from './direction'
import { letterHtml } from './letter-html'
import type { Mail } from './post'
import { wordsIn } from './words'

/** The mail to somebody who has come to work with the reconciliation, in their language. */
export const composeWelcome = async (
  { name, email, language: own, role, municipality }: Newcomer,
  { link, messageId }: { link: string; messageId: string },
): Promise<Mail> => {
  const language = own ?? 'sv'
  const words = await wordsIn(language)
  const given = {
    name: isolateIn(language, name),
    municipality: isolateIn(language, municipality),
    role,
    link,
  }
  const subject = directLines(language, words('welcome.subject', given))
  const text = directLines(language, words('welcome.text', given))
  return {
    to: email,
    subject,
    text,
    html: letterHtml(language, { subject, text, link, button: words('welcome.button') }),
    messageId,
  }
}
