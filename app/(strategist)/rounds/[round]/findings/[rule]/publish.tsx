'use client'

import { usePost } from '@/app/_shell/use-post'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import css from './publish.module.css'

type Act = { act: 'publish' | 'withdraw'; label: string; look?: 'primary' | 'secondary' }
type Props = { url: string; acts: Act[]; labels: { working: string; failed: string } }

export function Publish({ url, acts, labels }: Props) {
  const { busy, error, send } = usePost(labels.failed)
  return (
    <div className={css.publish}>
      <div className={css.acts}>
        {acts.map(({ act, label, look }) => (
          <Button key={act} look={look} disabled={busy} onClick={() => void send(url, { act })}>
            {busy ? labels.working : label}
          </Button>
        ))}
      </div>
      <div role="alert">{error && <Notice tone="danger">{error}</Notice>}</div>
    </div>
  )
}
