import { getFormatter, getTranslations } from 'next-intl/server'
import { RemindersForm } from './reminders-form'

type Props = { round: string; days: number[]; mayChange: boolean }

/** On which days the round's reminders go. */
export async function Reminders({ round, days, mayChange }: Props) {
  const t = await getTranslations('reminders')
  const o = await getTranslations('organisation')
  const format = await getFormatter()
  return (
    <section className="flow" aria-labelledby="reminders">
      <h2 id="reminders" className="voice">
        {t('title')}
      </h2>
      <p>{days.length > 0 ? t('on', { days: format.list(days.map(String)) }) : t('off')}</p>
      {mayChange && (
        <details>
          <summary>{t('change')}</summary>
          <p className="second">{t('text')}</p>
          <RemindersForm
            round={round}
            now={days.join(', ')}
            labels={{
              label: t('label'),
              hint: t('hint'),
              save: t('save'),
              done: t('done'),
              error: t('error'),
              offline: o('offline'),
            }}
          />
        </details>
      )}
    </section>
  )
}
