import { getFormatter, getTranslations } from 'next-intl/server'
import { Tag } from '@/app/_ui/tag'
import type { Comment } from '@/db/comments'
import byline from '@/app/_ui/byline.module.css'
import css from './comment.module.css'

/** What has been said about a question, with who reads it. */
export async function CommentList({ list, timeZone }: { list: Comment[]; timeZone: string }) {
  const t = await getTranslations('question')
  const format = await getFormatter()
  return (
    <ol role="list" className={css.list}>
      {list.map((one) => (
        <li key={one.id} className={css.comment}>
          <p className={byline.byline}>
            <b>{one.author}</b>
            {one.role !== 'representative' && <span>{t('fromStrategist')}</span>}
            <time dateTime={one.at.toISOString()}>
              {format.dateTime(one.at, { dateStyle: 'medium', timeStyle: 'short', timeZone })}
            </time>
            <Tag tone={one.audience === 'strategist' ? 'brand' : 'neutral'}>
              {t(`seenBy.${one.audience}`)}
            </Tag>
          </p>
          <p className={css.text} dir="auto">
            {one.text}
          </p>
        </li>
      ))}
    </ol>
  )
}
