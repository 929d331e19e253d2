import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { Notice } from '@/app/_ui/notice'
import { sentence } from '@/findings/sentence'
import type { Language } from '@/people/language'
import { countPhrase } from '../count-phrase'
import type { RuleResult } from './load-rule'
import { Publish } from './publish'
import css from './publishing.module.css'

type Props = { result: RuleResult; told: string; url: string; mayPublish: boolean }

/** What has been published, what would be, and the strategist's buttons. */
export async function Publishing({ result, told, url, mayPublish }: Props) {
  const { rule, done, stale, frame, now } = result
  const t = await getTranslations('findings')
  const d = await getTranslations('findings.detail')
  const format = await getFormatter()
  const language = (await getLocale()) as Language
  const phrase = await countPhrase()
  const { statement } = done
  const due = !statement || stale
  return (
    <>
      {statement && done.publishedAt && (
        <Notice
          tone={stale ? 'warn' : 'ok'}
          title={d('publishedOn', { date: format.dateTime(done.publishedAt, { dateStyle: 'long' }) })}
        >
          <p>{d('publishedAs', { sentence: sentence(rule, statement, language, phrase) })}</p>
          {stale && <p>{d('nowIs', { sentence: told })}</p>}
          {stale && <p>{d('staleText')}</p>}
        </Notice>
      )}
      {due && (
        <div className={css.preview}>
          <p className="second">{d('willShow')}</p>
          <p>{told}</p>
          <p className="second">
            {now.split
              ? d('splitShown', {
                  a: t('ofN', { k: now.split.administration.k, n: now.split.administration.n }),
                  c: t('ofN', { k: now.split.company.k, n: now.split.company.n }),
                })
              : d('splitHidden', { least: frame.leastGroup })}
          </p>
        </div>
      )}
      {mayPublish ? (
        <Publish
          url={url}
          labels={{ working: d('working'), failed: d('failed') }}
          acts={[
            ...(due ? [{ act: 'publish' as const, label: d(stale ? 'republish' : 'publish') }] : []),
            ...(statement
              ? [{ act: 'withdraw' as const, label: d('withdraw'), look: 'secondary' as const }]
              : []),
          ]}
        />
      ) : (
        <p className="second">{d('notStrategist')}</p>
      )}
    </>
  )
}
