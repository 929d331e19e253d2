'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Notice } from '@/app/_ui/notice'
import { followPage } from '@/app/_saving/follow-page'
import { listWaiting } from '@/app/_saving/outbox'
import { createSaver } from '@/app/_saving/saver'
import { useSaveState } from '@/app/_saving/status-store'

type Props = { dialogue: string; person: string; words: string }

/** On a page without the form's own fields: says what still lies in this browser, sends it, and then shows the page anew. */
export function SendWaiting({ dialogue, person, words }: Props) {
  const router = useRouter()
  const { waiting } = useSaveState()
  const [begun, setBegun] = useState(false)
  useEffect(() => {
    const saver = createSaver(dialogue, () => false, { person })
    let unbind = () => {}
    let over = false
    void listWaiting(dialogue).then(async (all) => {
      if (over || !all.some((one) => one.person === person)) return
      unbind = followPage(saver)
      await saver.restore()
      setBegun(saver.unsaved())
    })
    return () => {
      over = true
      unbind()
      saver.leave()
    }
  }, [dialogue, person])
  const done = begun && waiting.length === 0
  useEffect(() => {
    if (done) router.refresh()
  }, [done, router])
  return (
    <div role="status">
      {begun && waiting.length > 0 && (
        <Notice tone="warn">
          <p>{words.replace('%', String(waiting.length))}</p>
        </Notice>
      )}
    </div>
  )
}
