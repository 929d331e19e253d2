import { getLocale, getTranslations } from 'next-intl/server'
import { formatTime } from '@/app/_session/format-time'
import { Notice } from '@/app/_ui/notice'
import { isPublishedAs } from '@/findings/finding-state'
import { sentence } from '@/findings/sentence'
import { read, type Language } from '@/people/language'
import { countPhrase } from '../count-phrase'
import type { RuleResult } from './load-rule'
import { Publish } from './publish'
import css from './publishing.module.css'

type Props = { result: RuleResult; told: string; url: string; mayPublish: boolean }

/** What has been published, what would be, and the strategist's buttons. */
export async function Publishing({ result, told, url, mayPublish }: Props) {
  const { rule, done, state, work, allowed } = result
  const d = await getTranslations('findings.detail')
  const { at } = await formatTime()
  const language = (await getLocale()) as Language
  const phrase = await countPhrase()
  const { statement } = done
  const stale = state === 'stale'
  const rewritten = statement !== null && !isPublishedAs(statement, work)
  const due = !statement || stale || rewritten
  return (
    <>
      {statement && done.publishedAt && (
        <Notice
          tone={stale || rewritten ? 'warn' : 'ok'}
          title={d('publishedOn', { date: at(done.publishedAt, { dateStyle: 'long' }) })}
        >
          <p>{d('publishedAs', { sentence: sentence(rule, statement, language, phrase) })}</p>
          {statement.text && <p>{read(statement.text, language)}</p>}
          {stale && <p>{d('nowIs', { sentence: told })}</p>}
          {stale && <p>{d('staleText')}</p>}
          {rewritten && <p>{d('rewrittenText')}</p>}
        </Notice>
      )}
      {state === 'withdrawn' && <Notice>{d('withdrawnText')}</Notice>}
      {due &&
        (allowed === 'nothing' ? (
          <Notice tone="warn">{d('tooSmall')}</Notice>
        ) : (
          <Preview result={result} told={told} />
        ))}
      {mayPublish ? (
        <Publish
          url={url}
          labels={{ working: d('working'), failed: d('failed') }}
          acts={[
            ...(due ? [{ act: 'publish' as const, label: d(statement ? 'republish' : 'publish') }] : []),
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

/** The finding as others would read it: the sentence with its k of N always, the split where it may be shown. */
async function Preview({ result, told }: { result: RuleResult; told: string }) {
  const { now, work, frame, allowed } = result
  const t = await getTranslations('findings')
  const d = await getTranslations('findings.detail')
  const language = (await getLocale()) as Language
  const own = work?.text ? read(work.text, language) : null
  const lines = own ? (work?.placing === 'instead' ? [own, told] : [told, own]) : [told]
  return (
    <div className={css.preview}>
      <p className="second">{d('willShow')}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {work?.confidence && <p className="second">{t(`confidence.${work.confidence.grade}`)}</p>}
      <p className="second">
        {now.split
          ? d('splitShown', {
              a: t('ofN', { k: now.split.administration.k, n: now.split.administration.n }),
              c: t('ofN', { k: now.split.company.k, n: now.split.company.n }),
            })
          : d(allowed === 'all' ? 'splitHidden' : 'splitWithheld', { least: frame.leastGroup })}
      </p>
    </div>
  )
}
