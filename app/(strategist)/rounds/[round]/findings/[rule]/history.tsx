import { getLocale, getTranslations } from 'next-intl/server'
import { formatTime } from '@/app/_session/format-time'
import { sentence } from '@/findings/sentence'
import { read, type Language } from '@/people/language'
import { countPhrase } from '../count-phrase'
import css from './history.module.css'
import type { RuleResult } from './load-rule'

/** Who did what with the finding, and its sentence as it then stood; the last first. */
export async function History({ rule, history }: Pick<RuleResult, 'rule' | 'history'>) {
  const t = await getTranslations('findings.history')
  const g = await getTranslations('findings.confidence')
  const time = await formatTime()
  const language = (await getLocale()) as Language
  const phrase = await countPhrase()
  if (history.length === 0) return <p className="second">{t('none')}</p>
  return (
    <ol role="list" className={css.history}>
      {history.toReversed().map(({ number, at, author, act, text, confidence, statement }) => (
        <li key={number} className={css.entry}>
          <p>
            <b>{t(`act.${act}`)}</b>{' '}
            <span className="second">
              {t('by', {
                who: author,
                when: time.at(at, { dateStyle: 'medium', timeStyle: 'short' }),
              })}
            </span>
          </p>
          <p className="second">{sentence(rule, statement, language, phrase)}</p>
          {act === 'written' && <p>{text ? read(text, language) : t('textRemoved')}</p>}
          {act === 'assessed' && (
            <p>{confidence ? `${g(confidence.grade)}. ${confidence.reason}` : t('gradeRemoved')}</p>
          )}
        </li>
      ))}
    </ol>
  )
}
