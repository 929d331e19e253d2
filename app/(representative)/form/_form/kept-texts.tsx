'use client'

import { useEffect, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { downloadKept } from '@/app/_saving/download-kept'
import { listWaiting, type Operation } from '@/app/_saving/outbox'
import css from './form.module.css'

type Props = { dialogue?: string; person?: string; labels: { text: string; download: string } }

/** The person's own words that lie in this browser only, where their form cannot be shown: to read, and to take along as a file. */
export function KeptTexts({ dialogue, person, labels }: Props) {
  const [kept, setKept] = useState<Operation[]>([])
  const id = dialogue ?? (typeof location === 'object' ? location.pathname.split('/')[2] : undefined)
  useEffect(() => {
    if (!id || !person) return
    void listWaiting(id).then((all) => setKept(all.filter((one) => one.person === person)))
  }, [id, person])
  if (!id || kept.length === 0) return null
  return (
    <>
      <Notice tone="warn" role="status">
        <p>{labels.text}</p>
        <p>
          <Button size="small" look="secondary" onClick={() => downloadKept(id, kept)}>
            {labels.download}
          </Button>
        </p>
      </Notice>
      <dl>
        {kept.map(({ operation, title, words }) => (
          <div key={operation} className={css.control}>
            <dt className={css.label}>{title}</dt>
            <dd className={css.version} dir="auto">
              <span className={css.words}>{words}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
