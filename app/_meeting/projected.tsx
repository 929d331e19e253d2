'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import type { Value } from '@/answers/value'
import { titlesOf } from './activities'
import { NotesBox } from './notes-box'
import css from './projected.module.css'
import type { MeetingView, MeetingPrompt } from './view'

type Props = {
  prompt: MeetingPrompt
  part: string
  text: string
  activities: Value | undefined
  readOnly: boolean
  labels: MeetingView['labels']
  write: (text: string) => void
  step: (by: number) => void
  close: () => void
}

/** For the wall: the question, the notes and the activities, large and calm. No names, no tags, no clock. */
export function Projected(props: Props) {
  const { prompt, part, text, activities, readOnly, labels, write, step, close } = props
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const titles = prompt.activities && activities ? titlesOf(prompt.activities, activities) : []
  return (
    <dialog
      ref={dialog}
      className={css.projected}
      data-projected
      aria-labelledby="projected-question"
      onClose={close}
    >
      <div className={css.sheet}>
        <p className={css.part}>{part}</p>
        <h2 className={css.question} id="projected-question" tabIndex={-1} dir="auto">
          <span className={css.number}>{prompt.number}</span> <span {...prompt.tongue}>{prompt.wording}</span>
        </h2>
        {prompt.drifts && <p className={css.reminder}>{labels.reminder}</p>}
        <p className={css.label} id="projected-notes">
          {labels.notes}
        </p>
        <NotesBox
          id="projected-box"
          labelledBy="projected-notes"
          text={text}
          readOnly={readOnly}
          large={css.box}
          write={write}
        />
        {titles.length > 0 && (
          <>
            <p className={css.label}>{labels.activities}</p>
            <ul className={css.list}>
              {titles.map((one, at) => (
                <li key={at} dir="auto">
                  {one}
                </li>
              ))}
            </ul>
          </>
        )}
        <div className={css.steps}>
          <Button look="secondary" onClick={() => step(-1)}>
            {labels.previous}
          </Button>
          <Button look="secondary" onClick={() => step(1)}>
            {labels.next}
          </Button>
          <Button look="quiet" onClick={() => dialog.current?.close()}>
            {labels.close}
          </Button>
        </div>
      </div>
    </dialog>
  )
}
