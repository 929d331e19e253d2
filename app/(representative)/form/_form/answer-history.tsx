import { PressAndReload } from '@/app/_shell/press-and-reload'
import { getTranslations } from 'next-intl/server'
import { formatTime, pageTimeZone } from '@/app/_session/format-time'
import { Tag } from '@/app/_ui/tag'
import type { Revision } from '@/db/history'
import byline from '@/app/_ui/byline.module.css'
import css from './answer-history.module.css'
import { formLabels } from './form-labels'
import type { QuestionView } from '@/app/_saving/form-view'
import { readValue } from './read-value'

type Props = {
  dialogue: string
  question: QuestionView
  revisions: Revision[]
  /** How many there are in all; `all` leads to the rest. */
  count: number
  all: string
}

/** Every text that has stood under one question, newest first, each to be put back with one press. */
export async function AnswerHistory({ dialogue, question, revisions, count, all }: Props) {
  const t = await getTranslations('question')
  const { at } = await formatTime()
  const labels = await formLabels(await pageTimeZone())
  const heads = revisions.filter((one) => one.current).map((one) => one.id)
  const time = (moment: Date) => at(moment, { dateStyle: 'medium', timeStyle: 'medium' })
  return (
    <section className={css.answer} aria-labelledby={`${question.key}-history`}>
      <h3 id={`${question.key}-history`}>{question.label}</h3>
      <ol role="list" className={css.list}>
        {revisions.map((one) => (
          <li key={one.id} className={css.revision}>
            <p className={byline.byline}>
              <b>{one.author}</b>
              <time dateTime={one.at.toISOString()}>{time(one.at)}</time>
              {one.current && <Tag tone="ok">{heads.length > 1 ? t('oneOfSeveral') : t('current')}</Tag>}
              {one.merged && <Tag>{t('merged')}</Tag>}
              {one.late && <Tag tone="warn">{t('late')}</Tag>}
            </p>
            <p className={css.words} dir="auto">
              {readValue(question, one.value, labels) || labels.nothing}
            </p>
            {(!one.current || heads.length > 1) && (
              <PressAndReload
                url={`/api/dialogues/${dialogue}/answers`}
                body={{ key: one.key, parents: heads, value: one.value }}
                once
                offline={t('offline')}
                look="secondary"
                size="small"
              >
                {t('restore')}{' '}
                <span className="visually-hidden">
                  {t('restoreOf', { author: one.author, time: time(one.at) })}
                </span>
              </PressAndReload>
            )}
          </li>
        ))}
      </ol>
      {count > revisions.length && (
        <p>
          <a href={all}>{t('allRevisions', { count })}</a>
        </p>
      )}
    </section>
  )
}
