'use client'

import { keepBoth } from '@/answers/keep-both'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import css from './form.module.css'
import type { FormLabels } from './labels'
import type { HeadView, QuestionView } from '@/app/_saving/form-view'
import { readValue } from './read-value'
import { toState, type QuestionState } from './state'

type Props = {
  question: QuestionView
  heads: HeadView[]
  labels: FormLabels
  resolve: (state: QuestionState) => void
}

/** Two people wrote at once: both texts stand side by side until someone chooses. Nothing is thrown away. */
export function Conflict({ question, heads, labels, resolve }: Props) {
  const time = (at: string) =>
    new Intl.DateTimeFormat(labels.language, {
      dateStyle: 'short',
      timeStyle: 'short',
      timeZone: labels.timeZone,
    }).format(new Date(at))
  const values = heads.map((head) => head.value)
  const both = keepBoth(values, () => crypto.randomUUID())
  return (
    <Notice tone="warn" title={labels.conflictTitle} role="status">
      <p>{labels.conflictText}</p>
      <div className={css.versions}>
        {heads.map((head) => (
          <div key={head.id} className={css.version}>
            <p className={css.author}>
              {head.author} · <time dateTime={head.at}>{time(head.at)}</time>
            </p>
            <p className={css.words} dir="auto">
              {head.pieces?.map((piece, at) =>
                piece.own ? (
                  <mark key={at} className={css.differs}>
                    {piece.text}
                  </mark>
                ) : (
                  piece.text
                ),
              ) ??
                (readValue(question, head.value, labels) || labels.nothing)}
            </p>
            {head.pieces?.some((piece) => piece.own) && (
              <p className="visually-hidden">
                {labels.differs} {head.pieces.flatMap((piece) => (piece.own ? piece.text : [])).join(' … ')}
              </p>
            )}
            <Button look="secondary" size="small" onClick={() => resolve(toState(question.kind, head.value))}>
              {labels.keep.replace('%', head.author)}
            </Button>
          </div>
        ))}
      </div>
      {both && (
        <Button look="quiet" size="small" onClick={() => resolve(toState(question.kind, both))}>
          {labels.keepBoth}
        </Button>
      )}
    </Notice>
  )
}
