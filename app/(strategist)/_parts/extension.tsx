import { PressButton } from '@/app/_shell/press-button'
import { getTranslations } from 'next-intl/server'
import { formatTime } from '@/app/_session/format-time'
import { ExtensionForm } from './extension-form'

type Props = { dialogue: string; closesOn: string; extendedTo: string | null; mayExtend: boolean }

const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

/** The organisation's own last day, and a later one to give it. */
export async function Extension({ dialogue, closesOn, extendedTo, mayExtend }: Props) {
  const t = await getTranslations('extension')
  const o = await getTranslations('organisation')
  const { day } = await formatTime()
  const url = `/api/dialogues/${dialogue}/extension`
  return (
    <section className="flow" aria-labelledby="last-day">
      <h2 id="last-day" className="voice">
        {t('title')}
      </h2>
      <p>
        {extendedTo
          ? t('extended', { date: day(extendedTo), closes: day(closesOn) })
          : t('now', { date: day(closesOn) })}
      </p>
      {mayExtend && (
        <details>
          <summary>{t('open')}</summary>
          <ExtensionForm
            url={url}
            first={dayAfter(closesOn)}
            now={extendedTo ?? ''}
            labels={{ date: t('date'), save: t('save'), done: t('done'), offline: o('offline') }}
          />
        </details>
      )}
      {mayExtend && extendedTo && (
        <PressButton
          url={url}
          body={{ extendedTo: null }}
          label={t('takeBack')}
          done={t('takenBack')}
          offline={o('offline')}
          look="quiet"
        />
      )}
    </section>
  )
}
