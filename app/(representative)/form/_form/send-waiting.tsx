'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Notice } from '@/app/_ui/notice'
import { followPage } from '@/app/_saving/follow-page'
import { listWaiting } from '@/app/_saving/outbox'
import { createSaver } from '@/app/_saving/saver'
import { useSaveState } from '@/app/_saving/status-store'
import { UnaskedTexts, type UnaskedLabels } from '@/app/_saving/unasked-texts'

type Props = { dialogue: string; person: string; labels: UnaskedLabels & { rest: string } }

/** On a page without the form's own fields: says what still lies in this browser, sends it, and then shows the page anew. */
export function SendWaiting({ dialogue, person, labels }: Props) {
  const router = useRouter()
  const { waiting, texts, forget } = useSaveState()
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
  const unasked = texts.filter((one) => one.unasked)
  const rest = waiting.filter((key) => unasked.every((one) => one.key !== key))
  const done = begun && rest.length === 0
  useEffect(() => {
    if (done) router.refresh()
  }, [done, router])
  return (
    <>
      <div role="status">
        {begun && rest.length > 0 && (
          <Notice tone="warn">
            <p>{labels.rest.replace('%', String(rest.length))}</p>
          </Notice>
        )}
      </div>
      {forget && <UnaskedTexts dialogue={dialogue} texts={unasked} forget={forget} labels={labels} />}
    </>
  )
}
