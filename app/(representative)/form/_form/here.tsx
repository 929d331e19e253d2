'use client'

import { useHere, type Present } from '@/app/_saving/presence'
import css from './here.module.css'

/** Who else is here and in which question. Only coming and going is announced, not every step. */
export function Here({ labels }: { labels: { here: string; inQuestion: string } }) {
  const here = useHere()
  const [before, between, after] = labels.inQuestion.split('%')
  const say = ({ name, number }: Present) => (number ? before + name + between + number + after : name)
  const line = (words: string[]) => (words.length > 0 ? labels.here.replace('%', () => words.join(', ')) : '')
  return (
    <>
      <p className={css.line}>{line(here.map(say))}</p>
      <p className="visually-hidden" aria-live="polite">
        {line(here.map((one) => one.name))}
      </p>
    </>
  )
}

/** At a question: who of the others is in it. */
export function HereMark({ prompt, label }: { prompt: string; label: string }) {
  const names = useHere().flatMap((one) => (one.prompt === prompt ? one.name : []))
  return names.length > 0 && <p className={css.mark}>{label.replace('%', () => names.join(', '))}</p>
}
