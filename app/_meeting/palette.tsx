'use client'

import { useEffect, useId, useRef, useState } from 'react'
import controls from '@/app/_ui/controls.module.css'
import type { Passage } from '@/answers/passage'
import css from './palette.module.css'
import type { MeetingView, TagView } from './view'

type Props = {
  passage: Passage
  tags: TagView[]
  labels: MeetingView['labels']
  choose: (tag: TagView) => void
  close: () => void
}

const plain = (text: string) => text.toLocaleLowerCase()
const fits = ({ kind, label }: TagView, wanted: string) =>
  plain(wanted)
    .split(/\s+/)
    .every((word) => plain(`${kind} ${label}`).includes(word))

/** Every tag of the guide in one list: type to find, arrows to move, Enter to tag, Esc to leave. */
export function Palette({ passage, tags, labels, choose, close }: Props) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [wanted, setWanted] = useState('')
  const [at, setAt] = useState(0)
  const found = tags.filter((one) => fits(one, wanted.trim()))
  const chosen = found[Math.min(at, found.length - 1)]
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    if (chosen) document.getElementById(`${id}-${chosen.id}`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen, id])
  const left = useRef(false)
  // The dialog's own event comes a moment later: by then the caret may be where the next key has put it.
  const leave = () => {
    if (!left.current) close()
    left.current = true
  }
  const take = (tag: TagView | undefined) => {
    if (!tag) return
    dialog.current?.close()
    choose(tag)
    leave()
  }
  const move = (step: number) => setAt((found.indexOf(chosen!) + step + found.length) % found.length)
  return (
    <dialog ref={dialog} className={css.palette} aria-label={labels.tag} onClose={leave}>
      <blockquote className={css.quote} dir="auto">
        {passage.quote}
      </blockquote>
      <label htmlFor={`${id}-find`}>{labels.tagFind}</label>
      <input
        id={`${id}-find`}
        className={controls.input}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen && `${id}-${chosen.id}`}
        aria-autocomplete="list"
        autoComplete="off"
        value={wanted}
        onChange={(event) => {
          setWanted(event.target.value)
          setAt(0)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(chosen)
          else if (event.key === 'ArrowDown' && chosen) move(1)
          else if (event.key === 'ArrowUp' && chosen) move(-1)
          else return
          event.preventDefault()
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={labels.tag} className={css.list}>
        {found.map((one) => (
          <li
            key={one.id}
            id={`${id}-${one.id}`}
            role="option"
            aria-selected={one === chosen}
            className={css.option}
            onClick={() => take(one)}
          >
            <span>{one.label}</span> <span className={css.kind}>{one.kind}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p role="status">{labels.tagNone}</p>}
    </dialog>
  )
}
