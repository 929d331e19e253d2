'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import css from './palette.module.css'
import type { MeetingView } from './view'

type Props = { labels: MeetingView['labels']; staff: boolean; close: () => void }

/** The keys, and what they do. */
export function KeysHelp({ labels, staff, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const keys: [string, string][] = [
    ['J →', labels.keyNext],
    ['K ←', labels.keyPrevious],
    ['N', labels.keyNotes],
    ['Alt + ↑ ↓', labels.keyMove],
    ...(staff ? [['Ctrl + K', labels.keyTag] as [string, string]] : []),
    ['Alt + A', labels.keyActivity],
    ['P', labels.keyProject],
    ['?', labels.keyHelp],
    ['Esc', labels.keyClose],
  ]
  return (
    <dialog ref={dialog} className={css.palette} aria-labelledby="keys-head" onClose={close}>
      <h2 id="keys-head">{labels.keys}</h2>
      <dl className={css.keys}>
        {keys.map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd dir="ltr">{key}</kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Button look="secondary" onClick={() => dialog.current?.close()}>
        {labels.close}
      </Button>
    </dialog>
  )
}
