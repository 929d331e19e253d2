'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { postJson } from '@/app/_shell/post'
import css from './publish.module.css'

type Act = { act: 'publish' | 'withdraw'; label: string; look?: 'primary' | 'secondary' }
type Props = { url: string; acts: Act[]; labels: { working: string; failed: string } }

export function Publish({ url, acts, labels }: Props) {
  const router = useRouter()
  const [working, setWorking] = useState(false)
  const [refusal, setRefusal] = useState('')
  const press = async (act: Act['act']) => {
    setWorking(true)
    setRefusal('')
    const answer = await postJson(url, { act })
    setWorking(false)
    if (answer.ok) router.refresh()
    else setRefusal(answer.sentence ?? labels.failed)
  }
  return (
    <div className={css.publish}>
      <div className={css.acts}>
        {acts.map(({ act, label, look }) => (
          <Button key={act} look={look} disabled={working} onClick={() => void press(act)}>
            {working ? labels.working : label}
          </Button>
        ))}
      </div>
      <div role="alert">{refusal && <Notice tone="danger">{refusal}</Notice>}</div>
    </div>
  )
}
