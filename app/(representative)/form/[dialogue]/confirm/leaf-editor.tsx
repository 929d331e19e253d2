'use client'

import { useEffect, useRef } from 'react'
import { textValue } from '@/answers/text'
import controls from '@/app/_ui/controls.module.css'
import { showText } from '@/app/_saving/move-caret'
import type { Saver } from '@/app/_saving/saver'
import { useAwake, waking } from '@/app/_ui/use-awake'
import type { LeafField } from './confirm-list'
import css from './confirm.module.css'

type Props = { saver: Saver; name: string; words: string; hint: string; fields: LeafField[] }

/** Boxes that save as one writes, folded away until someone wants them. */
export function LeafEditor({ saver, name, words, hint, fields }: Props) {
  return (
    <details className={css.editor}>
      <summary aria-label={name}>{words}</summary>
      <p className={css.hint}>{hint}</p>
      {fields.map((field) => (
        <Box key={field.key} saver={saver} field={field} />
      ))}
    </details>
  )
}

/** A colleague's text takes the place of what is shown; where something of one's own waits, the next save merges. */
function Box({ saver, field }: { saver: Saver; field: LeafField }) {
  const box = useRef<HTMLTextAreaElement>(null)
  const { key, text, head, at } = field
  const awake = useAwake()
  useEffect(() => {
    if (!saver.isBehind(key, at ? [{ at }] : [])) return
    saver.standOn(key, head ? [{ id: head, value: textValue(text) }] : [])
    if (box.current) showText(box.current, text)
  }, [saver, key, text, head, at])
  const id = `edit-${key.replace('.', '-')}`
  return (
    <div className={css.field}>
      <label htmlFor={id}>{field.label}</label>
      <textarea
        ref={box}
        id={id}
        className={controls.area}
        dir="auto"
        rows={5}
        defaultValue={text}
        {...waking(awake, true)}
        data-key={key}
        onChange={({ target: { value } }) => saver.change(key, textValue(value))}
      />
    </div>
  )
}
