'use client'

import { useEffect, useRef } from 'react'
import type { Begin } from '@/dialogue/begun-at'
import { useAnswers } from './use-answers'
import { keepNow } from './stored-meeting'
import { useDoings } from './use-doings'
import { useNow } from './use-now'
import type { MeetingView } from './view'

/** How the meeting stands, what is written at it, and what is on its way to the server. */
export const useMeeting = (view: MeetingView) => {
  const { dialogue, person, staff } = view
  const [now, changeNow] = useNow(dialogue, view.now)
  useEffect(() => {
    if (now !== view.now) void keepNow(dialogue, now)
  }, [dialogue, now, view.now])
  const hurry = useRef(() => {})
  const early = useRef((): boolean => false)
  const answers = useAnswers(view, {
    acknowledged: () => hurry.current(),
    // The server takes no notes of the staff's before it knows that the meeting has begun.
    early: () => early.current(),
  })
  const doings = useDoings({
    dialogue,
    person,
    ready: ({ path, body }) => path !== 'tags' || body.act !== 'add' || answers.idle(String(body.key)),
    told: ({ path }, answer) => {
      changeNow(answer)
      if (path === 'meeting') void answers.flush()
    },
  })
  hurry.current = () => void doings.queue.send()
  early.current = () => staff && now.begunAt === null && doings.queue.holds('meeting')

  const begin = doings.waiting.find(({ path, refused }) => path === 'meeting' && !refused)
  /** When it was begun in this browser, as long as the server does not know it. */
  const begunHere = now.begunAt === null ? (begin?.body.stated as Begin | undefined)?.at : undefined
  const begun = now.begunAt !== null || begunHere !== undefined
  return {
    now,
    changeNow,
    answers,
    ...doings,
    begunHere,
    open: begun && ['invited', 'preparing', 'prepared', 'held'].includes(now.state),
    running: staff && begun && now.endedAt === null,
  }
}
