'use client'

import { Notice } from '@/app/_ui/notice'
import { useSent } from '@/app/_saving/presence'

type Props = { sent: boolean; labels: { title: string; text: string } }

/** The answers have been sent, before the page was opened or by a colleague since: what is written now stands outside. */
export function SentMeanwhile({ sent, labels }: Props) {
  const now = useSent() ?? sent
  return (
    <div role="status">
      {now && (
        <Notice tone="warn" title={labels.title}>
          <p>{labels.text}</p>
        </Notice>
      )}
    </div>
  )
}
