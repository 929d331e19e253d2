import { getTranslations } from 'next-intl/server'
import { formatTime, pageTimeZone } from '@/app/_session/format-time'
import type { MeetingTime as Planned } from '@/db/meeting-time'
import { wallTimeAt } from '@/people/time-zone'
import { PressButton } from '@/app/_shell/press-button'
import { MeetingTimeForm } from './meeting-time-form'

type Props = {
  dialogue: string
  planned: Planned | undefined
  mayPlan: boolean
}

const names = [
  'day',
  'time',
  'minutes',
  'where',
  'whereHint',
  'twice',
  'first',
  'second',
  'save',
  'done',
] as const

/** When and where the organisation is met, by the municipality's own clock. */
export async function MeetingTime({ dialogue, planned, mayPlan }: Props) {
  const t = await getTranslations('meetingTime')
  const o = await getTranslations('organisation')
  const { at } = await formatTime()
  const timeZone = await pageTimeZone()
  const time = planned && at(planned.startsAt, { dateStyle: 'full', timeStyle: 'short' })
  const labels = Object.fromEntries(names.map((name) => [name, t(name)])) as Record<
    (typeof names)[number],
    string
  >
  const url = `/api/dialogues/${dialogue}/meeting/time`
  return (
    <section className="flow" aria-labelledby="time-of-meeting">
      <h2 id="time-of-meeting" className="voice">
        {t('title')}
      </h2>
      {planned && time ? (
        <div>
          <p>
            <strong>{t('when', { time, minutes: planned.minutes })}</strong>
          </p>
          {planned.place && <p>{t('place', { place: planned.place })}</p>}
        </div>
      ) : (
        <p>{t('none')}</p>
      )}
      {mayPlan && (
        <details>
          <summary>{planned ? t('change') : t('open')}</summary>
          <MeetingTimeForm
            url={url}
            now={{
              ...(planned ? wallTimeAt(planned.startsAt, timeZone) : { day: '', time: '' }),
              minutes: planned?.minutes ?? 90,
              place: planned?.place ?? '',
            }}
            labels={{ ...labels, zone: t('zone', { zone: timeZone }), offline: o('offline') }}
          />
        </details>
      )}
      {mayPlan && planned && (
        <PressButton
          url={url}
          body={null}
          label={t('cancel')}
          done={t('cancelled')}
          offline={o('offline')}
          look="quiet"
        />
      )}
    </section>
  )
}
