import { getTranslations } from 'next-intl/server'
import type { InvitationLetter } from '@/db/invitation'
import { read } from '@/people/language'
import { post } from './post'

/** The personal link goes to its owner and nowhere else: no page shows it. */
export const sendInvitation = async (
  to: string,
  letter: InvitationLetter,
  link: string,
  now: Date,
): Promise<void> => {
  const language = letter.language ?? 'sv'
  const t = await getTranslations({ locale: language, namespace: 'setup.letter' })
  const closesOn = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(letter.closesOn),
  )
  const words = {
    name: letter.name,
    organisation: letter.organisation,
    round: read(letter.round, language),
    closesOn,
    contact: letter.contact,
    link,
  }
  await post({ to, subject: t('subject', words), text: t('text', words) }, now)
}
