import { getTranslations } from 'next-intl/server'

/** The way to the meeting's screen. */
export async function MeetingLink({ dialogue }: { dialogue: string }) {
  const t = await getTranslations('meeting')
  return (
    <p>
      <a href={`/form/${dialogue}/meeting`}>{t('open')}</a>
    </p>
  )
}
