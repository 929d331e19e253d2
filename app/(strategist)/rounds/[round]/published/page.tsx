import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatTime } from '@/app/_session/format-time'
import { notFound } from 'next/navigation'
import { Notice } from '@/app/_ui/notice'
import { enterPage } from '@/app/_session/caller'
import { listStatements } from '@/db/publication'
import { findRoundFrame } from '@/db/round-frame'
import { groupRules } from '@/findings/heading'
import { sentence } from '@/findings/sentence'
import type { Rule } from '@/findings/rule'
import type { Statement } from '@/findings/statement'
import { read, type Language } from '@/people/language'
import { countPhrase } from '../findings/count-phrase'
import { ScaleTable } from '../findings/scale-table'
import { Share } from '../findings/share'
import { Sheet } from '../findings/sheet'
import css from './page.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('published'))('title'),
})

export default async function Page({ params }: { params: Promise<{ round: string }> }) {
  const { round } = await params
  const { read: readAs } = await enterPage('GET /rounds/[round]/published')
  const t = await getTranslations('published')
  const f = await getTranslations('findings')
  const { at } = await formatTime()
  const language = (await getLocale()) as Language
  const phrase = await countPhrase()
  const found = await readAs(async (tx) => {
    const frame = await findRoundFrame(tx, round)
    return frame && { frame, statements: await listStatements(tx, frame.id) }
  })
  if (!found) notFound()

  const { frame, statements } = found
  const told = (rule: Rule, statement: Statement) => sentence(rule, statement, language, phrase)
  const own = ({ text }: Statement) => text && read(text, language)
  const leads = ({ text, placing }: Statement) => text !== undefined && placing === 'instead'
  const ofN = ({ k, n }: { k: number; n: number }) => (n === 0 ? t('none0') : t('ofN', { k, n }))
  const sections = groupRules(
    frame.rules.filter(({ key }) => statements.has(key)),
    frame.headings,
  )
    .map(({ key, title, conclusions }) => ({ key, title, rules: conclusions.flatMap(({ rules }) => rules) }))
    .filter(({ rules }) => rules.length > 0)

  return (
    <Sheet title={t('title')} lead={t('lead', { round: read(frame.name, language) })}>
      {sections.length === 0 && (
        <Notice title={t('none')}>
          <p>{t('noneText')}</p>
        </Notice>
      )}
      {sections.map(({ key, title, rules }) => (
        <section key={key} className={css.section} aria-labelledby={`h-${key}`}>
          <h2 id={`h-${key}`} className="voice">
            {title ? read(title, language) : f('otherFindings')}
          </h2>
          <ul role="list" className={css.list}>
            {rules.map((rule) => {
              const { statement, publishedAt } = statements.get(rule.key)!
              return (
                <li key={rule.key} className={css.line}>
                  <p className={css.sentence}>{leads(statement) ? own(statement) : told(rule, statement)}</p>
                  {statement.text && <p>{leads(statement) ? told(rule, statement) : own(statement)}</p>}
                  <Share
                    k={statement.k}
                    n={statement.n}
                    title={t('dots', { k: statement.k, n: statement.n })}
                  />
                  <p className="second">
                    {statement.split
                      ? t('split', {
                          a: ofN(statement.split.administration),
                          c: ofN(statement.split.company),
                        })
                      : t('noSplit')}
                  </p>
                  {statement.confidence && (
                    <p className="second">{f(`confidence.${statement.confidence}`)}</p>
                  )}
                  <p className="second">{t('when', { date: at(publishedAt, { dateStyle: 'long' }) })}</p>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
      {sections.length > 0 && (
        <section className={css.section} aria-labelledby="method">
          <h2 id="method">{t('method')}</h2>
          <p>{t('methodText')}</p>
          <p>{t('methodSmall', { least: frame.leastGroup })}</p>
          <p>{t('methodScale')}</p>
          <ScaleTable scale={frame.scale} />
        </section>
      )}
    </Sheet>
  )
}
