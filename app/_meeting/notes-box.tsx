'use client'

import { useLayoutEffect, useRef, type RefObject } from 'react'
import { moveCaret } from '@/app/_saving/move-caret'
import controls from '@/app/_ui/controls.module.css'
import { classes } from '@/app/_ui/classes'
import { useAwake, waking } from '@/app/_ui/use-awake'

type Props = {
  id: string
  labelledBy: string
  describedBy?: string
  text: string
  readOnly: boolean
  large?: string
  box?: RefObject<HTMLTextAreaElement | null>
  write: (text: string) => void
}

/** The notes of one question. What a colleague writes comes in around the caret. */
export function NotesBox({ id, labelledBy, describedBy, text, readOnly, large, box, write }: Props) {
  const awake = useAwake()
  const own = useRef<HTMLTextAreaElement>(null)
  const area = box ?? own
  const shown = useRef({ text, caret: 0, end: 0 })
  const look = () => {
    const { value, selectionStart, selectionEnd } = area.current!
    shown.current = { text: value, caret: selectionStart, end: selectionEnd }
  }
  useLayoutEffect(() => {
    const { text: before, caret, end } = shown.current
    const node = area.current!
    if (before !== text && document.activeElement === node)
      node.setSelectionRange(moveCaret(before, text, caret), moveCaret(before, text, end))
    shown.current = { ...shown.current, text }
  }, [area, text])
  return (
    <textarea
      ref={area}
      id={id}
      className={classes(controls.area, large)}
      dir="auto"
      rows={large ? 5 : 8}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      readOnly={readOnly}
      {...waking(awake, true)}
      value={text}
      onSelect={look}
      onChange={(event) => {
        look()
        write(event.target.value)
      }}
    />
  )
}
