import { getTranslations } from 'next-intl/server'
import { formatTime } from '@/app/_session/format-time'
import { ButtonLink } from '@/app/_ui/button-link'
import { Notice } from '@/app/_ui/notice'
import type { MeetingTime } from '@/db/meeting-time'

type Props = { dialogue: string; planned: MeetingTime }

/** When and where the meeting is, by the municipality's own clock, and the way into one's own calendar. */
export async function MeetingCard({ dialogue, planned }: Props) {
  const t = await getTranslations('meetingTime')
  const { at } = await formatTime()
  const time = at(planned.startsAt, { dateStyle: 'full', timeStyle: 'short' })
  return (
    <Notice title={t('coming')}>
      <p>{t('when', { time, minutes: planned.minutes })}</p>
      {planned.place && <p>{t('place', { place: planned.place })}</p>}
      <p>
        <ButtonLink look="secondary" size="small" href={`/api/dialogues/${dialogue}/calendar`} download>
          {t('download')}
        </ButtonLink>
      </p>
    </Notice>
  )
}
