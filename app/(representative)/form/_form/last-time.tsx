'use client'

import { useRef } from 'react'
import { Button } from '@/app/_ui/button'
import css from './form.module.css'
import type { FormLabels } from './labels'
import type { QuestionView } from '@/app/_saving/form-view'
import { readValue } from './read-value'
import { toState, type ItemState, type QuestionState } from './state'

type Props = {
  question: QuestionView
  lastTime: NonNullable<QuestionView['lastTime']>
  labels: FormLabels
  now: () => QuestionState
  take: (state: QuestionState) => void
}

/** What the organisation said under the same question last time. One click carries it over; what has been marked, if anything has, is the piece. */
export function LastTime({ question, lastTime: { value, source }, labels, now, take }: Props) {
  const block = useRef<HTMLDivElement>(null)
  const marked = () => {
    const selection = getSelection()
    return selection && block.current?.contains(selection.anchorNode) ? String(selection).trim() : ''
  }
  const carryText = (text: string) => {
    const { given } = now()
    const before = typeof given === 'string' ? given.trimEnd() : ''
    take({ given: before ? `${before}\n\n${marked() || text}` : marked() || text, apart: [] })
  }
  const carryItem = (item: ItemState) =>
    take({
      given: [...((now().given || []) as ItemState[]), { ...item, id: crypto.randomUUID() }],
      apart: [],
    })
  const pieces =
    'items' in value
      ? value.items.map((item) => ({ item, part: { items: [item] } }))
      : [{ item: null, part: value }]
  return (
    <details className={css.last}>
      <summary>{labels.lastTime.replace('%', source)}</summary>
      <div ref={block}>
        {pieces.map(({ item, part }, index) => (
          <div key={index}>
            <p className={css.words} dir="auto">
              {readValue(question, part, labels)}
            </p>
            <Button
              look="secondary"
              size="small"
              onClick={() => {
                if (item) carryItem(item)
                else if ('text' in value) carryText(value.text)
                else take(toState(question.kind, value))
              }}
            >
              {labels.carry}
            </Button>
          </div>
        ))}
      </div>
    </details>
  )
}
