'use client'

import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { downloadKept } from './download-kept'
import type { Operation } from './outbox'
import type { OutboxLabels } from './outbox-labels'

export type UnaskedLabels = Pick<OutboxLabels, 'unaskedText' | 'download' | 'forget' | 'forgetSure'>
type Props = { dialogue: string; texts: Operation[]; forget: () => Promise<void>; labels: UnaskedLabels }

/** What was written under a question that the form no longer asks: to read, to take along, and to let go of. */
export function UnaskedTexts({ dialogue, texts, forget, labels }: Props) {
  return (
    <Notice tone="warn" role="status">
      <p>{labels.unaskedText}</p>
      {texts.map(({ operation, title, words }) => (
        <p key={operation} dir="auto">
          {title}
          <br />
          <q>{words}</q>
        </p>
      ))}
      <p>
        <Button size="small" look="secondary" onClick={() => downloadKept(dialogue, texts)}>
          {labels.download}
        </Button>{' '}
        <Button size="small" look="quiet" onClick={() => confirm(labels.forgetSure) && void forget()}>
          {labels.forget}
        </Button>
      </p>
    </Notice>
  )
}
