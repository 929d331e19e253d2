import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/app/_ui/button-link'

/** The way to the meeting's screen. */
export async function MeetingDoor({ href }: { href: string }) {
  const t = await getTranslations('meeting')
  return (
    <p>
      <ButtonLink href={href}>{t('open')}</ButtonLink>
    </p>
  )
}
