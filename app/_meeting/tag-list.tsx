'use client'

import { Button } from '@/app/_ui/button'
import type { TagOn } from '@/findings/tagging'
import css from './tag-list.module.css'
import { fill, type MeetingView, type TagView } from './view'

export type ShownTag = TagOn & { waits?: string; refused?: string }

type Props = {
  list: ShownTag[]
  tags: TagView[]
  labels: MeetingView['labels']
  remove: (tag: ShownTag) => void
}

/** The tags of one question's notes, each with the words it stands on. */
export function TagList({ list, tags, labels, remove }: Props) {
  const nameOf = ({ code, perspective }: TagOn) => {
    const tag = tags.find((one) => one.code === code && one.perspective === perspective)
    return tag ? `${tag.kind}: ${tag.label}` : (code ?? perspective ?? '')
  }
  if (list.length === 0) return null
  return (
    <div>
      <h3>{labels.tags}</h3>
      <ul role="list" className={css.tags}>
        {list.map((one) => (
          <li key={one.operation} className={css.tagged}>
            <span className={css.tagName}>{nameOf(one)}</span> <q dir="auto">{one.quote}</q>
            {one.lost && <span className="second"> {labels.tagLost}</span>}
            {one.waits && !one.refused && <span className="second"> {labels.tagWaits}</span>}
            {one.refused && <strong className={css.refused}> {one.refused}</strong>}
            <Button
              look="quiet"
              size="small"
              aria-label={fill(labels.tagRemove, { tag: nameOf(one), words: one.quote })}
              onClick={() => remove(one)}
            >
              <span aria-hidden="true">×</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
