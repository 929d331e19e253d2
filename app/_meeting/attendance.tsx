'use client'

import { useId } from 'react'
import { Button } from '@/app/_ui/button'
import { textOf } from '@/app/_shell/text-of'
import controls from '@/app/_ui/controls.module.css'
import { attendeesOf, type Attendee } from '@/dialogue/attendance-list'
import css from './activities.module.css'
import type { MeetingView } from './view'

type Props = {
  attendees: Attendee[]
  colleagues: MeetingView['colleagues']
  labels: MeetingView['labels']
  mark: (one: Attendee) => void
}

/** Who is there, by what they are: titles, and the colleagues of the dialogue by name. */
export function Attendance({ attendees, colleagues, labels, mark }: Props) {
  const id = useId()
  const own = colleagues.map(({ id: person }) => ({ role: 'participant', person, present: false }))
  const all = attendeesOf([...own, ...attendees])
  const nameOf = ({ role, person }: Attendee) =>
    person === null ? role : colleagues.find((one) => one.id === person)?.name
  const add = (form: HTMLFormElement) => {
    const role = textOf(new FormData(form), 'role')
    if (role === '') return
    mark({ role, person: null, present: true })
    form.reset()
  }
  return (
    <details className={css.attendance}>
      <summary>
        {labels.attendance} ({all.filter((one) => one.present).length})
      </summary>
      <ul role="list">
        {all.map((one) => {
          const name = nameOf(one)
          return (
            name && (
              <li key={one.person ?? one.role}>
                <label className={css.tick}>
                  <input
                    type="checkbox"
                    className={controls.check}
                    checked={one.present}
                    onChange={(event) => mark({ ...one, present: event.target.checked })}
                  />
                  {name}
                </label>
              </li>
            )
          )
        })}
      </ul>
      <form
        method="dialog"
        className={css.line}
        onSubmit={(event) => {
          event.preventDefault()
          add(event.currentTarget)
        }}
      >
        <div className={css.grow}>
          <label htmlFor={id}>{labels.roleAdd}</label>
          <input
            id={id}
            name="role"
            className={controls.input}
            maxLength={120}
            autoComplete="off"
            aria-describedby={`${id}-hint`}
          />
        </div>
        <Button type="submit" look="secondary">
          {labels.roleButton}
        </Button>
      </form>
      <p className="second" id={`${id}-hint`}>
        {labels.attendanceHint}
      </p>
    </details>
  )
}
