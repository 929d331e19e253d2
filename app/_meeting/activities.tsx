'use client'

import { useEffect, useId, type RefObject } from 'react'
import { Button } from '@/app/_ui/button'
import { textOf } from '@/app/_shell/text-of'
import controls from '@/app/_ui/controls.module.css'
import type { Item, Value } from '@/answers/value'
import css from './activities.module.css'
import type { MeetingView, QuestionView } from './view'

type Props = {
  question: QuestionView
  value: Value
  mayAdd: boolean
  labels: MeetingView['labels']
  field: RefObject<HTMLInputElement | null>
  write: (value: Value) => void
}

/** Titles that were begun and left for another question, by answer key: they stand there when one comes back. */
const begun = new Map<string, string>()

const warn = (event: BeforeUnloadEvent) => {
  if ([...begun.values()].some((title) => title.trim() !== '')) event.preventDefault()
}

const itemsIn = (value: Value): Item[] => ('items' in value ? value.items : [])

/** What an activity is called: its first text field that has one. */
export const titlesOf = ({ fields }: QuestionView, value: Value): string[] =>
  itemsIn(value).flatMap((item) => {
    const texts = fields.filter(({ kind }) => kind === 'text').map(({ facet }) => item.fields[facet])
    const title = texts.find((one) => typeof one === 'string' && one.trim() !== '')
    return typeof title === 'string' ? [title] : []
  })

const chosenFields = ({ fields }: QuestionView) =>
  fields.filter(({ facet }) => facet === 'grounds' || facet === 'perspective')

/** One line: a title, Enter. A ground or the perspective can be given with it; the rest is filled in later. */
export function Activities({ question, value, mayAdd, labels, field, write }: Props) {
  const id = useId()
  // It lies on the page alone until Enter: the browser asks before it takes the page away.
  useEffect(() => {
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [])
  const title = question.fields.find(({ kind }) => kind === 'text')
  const titles = titlesOf(question, value)
  const add = (form: HTMLFormElement) => {
    const given = new FormData(form)
    const text = textOf(given, 'title')
    if (!title || text === '') return
    const [facet, code] = textOf(given, 'more').split(':')
    const kind = question.fields.find((one) => one.facet === facet)?.kind
    const fields = {
      [title.facet]: text,
      ...(facet && code && { [facet]: kind === 'choices' ? [code] : code }),
    }
    write({ items: [...itemsIn(value), { id: crypto.randomUUID(), fields }] })
    begun.delete(question.key)
    form.reset()
    if (field.current) field.current.value = ''
  }
  return (
    <div className={css.activities}>
      <h3 id={`${id}-head`}>{labels.activities}</h3>
      {titles.length === 0 && <p className="second">{labels.activityNone}</p>}
      {titles.length > 0 && (
        <ul aria-labelledby={`${id}-head`}>
          {titles.map((one, at) => (
            <li key={at} dir="auto">
              {one}
            </li>
          ))}
        </ul>
      )}
      {!mayAdd && <p className="second">{labels.activityOwn}</p>}
      {!mayAdd && begun.get(question.key) && (
        <p role="status" dir="auto">
          {labels.activityLeft} <q>{begun.get(question.key)}</q>
        </p>
      )}
      {mayAdd && (
        <form
          method="dialog"
          className={css.line}
          onSubmit={(event) => {
            event.preventDefault()
            add(event.currentTarget)
          }}
        >
          <div className={css.grow}>
            <label htmlFor={`${id}-title`}>{title?.label}</label>
            <input
              id={`${id}-title`}
              name="title"
              ref={field}
              defaultValue={begun.get(question.key)}
              onChange={(event) => begun.set(question.key, event.target.value)}
              className={controls.input}
              dir="auto"
              autoComplete="off"
            />
          </div>
          <div>
            <label htmlFor={`${id}-more`}>{labels.activityMore}</label>
            <select id={`${id}-more`} name="more" className={controls.select}>
              <option value="">–</option>
              {chosenFields(question).map((one) => (
                <optgroup key={one.facet} label={one.label}>
                  {one.options.map((option) => (
                    <option key={option.value} value={`${one.facet}:${option.value}`}>
                      {option.label}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </div>
          <Button type="submit" look="secondary">
            {labels.activityButton}
          </Button>
        </form>
      )}
    </div>
  )
}
