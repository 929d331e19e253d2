import { getTranslations } from 'next-intl/server'
import { formatTime } from '@/app/_session/format-time'
import { Tag } from '@/app/_ui/tag'
import type { Comment } from '@/db/comments'
import byline from '@/app/_ui/byline.module.css'
import css from './comment.module.css'

/** What has been said about a question, with who reads it. */
export async function CommentList({ list }: { list: Comment[] }) {
  const t = await getTranslations('question')
  const { at } = await formatTime()
  return (
    <ol role="list" className={css.list}>
      {list.map((one) => (
        <li key={one.id} className={css.comment}>
          <p className={byline.byline}>
            <b>{one.author}</b>
            {one.role !== 'representative' && <span>{t('fromStrategist')}</span>}
            <time dateTime={one.at.toISOString()}>
              {at(one.at, { dateStyle: 'medium', timeStyle: 'short' })}
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
