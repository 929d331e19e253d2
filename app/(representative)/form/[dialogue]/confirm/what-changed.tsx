import { getTranslations } from 'next-intl/server'
import type { PromptView } from '@/app/_saving/form-view'
import { textIn } from '@/answers/text'
import type { Value } from '@/answers/value'
import { diffWords } from '@/answers/word-diff'
import { notesKey } from '@/dialogue/meeting-questions'
import type { Prompt } from '@/guide/guide'
import { leafOf } from '@/guide/leaf'
import type { FormLabels } from '../../_form/labels'
import { readValue } from '../../_form/read-value'
import css from './confirm.module.css'
import type { Confirmable } from './load-confirm'

type Props = { found: Confirmable; prompt: Prompt; view: PromptView; labels: FormLabels }

/** What was changed after the meeting, by the organisation or by whoever took notes: by whom, when, and word for word against what stood there. */
export async function WhatChanged({ found, prompt, view, labels }: Props) {
  const t = await getTranslations('confirm')
  const read = (key: string, value: Value | null) => {
    const question = view.questions.find((one) => one.key === key)
    return question && value ? readValue(question, value, labels) : textIn(value ?? undefined)
  }
  const nameOf = (key: string) => view.questions.find((one) => one.key === key && one.facet !== 'text')?.label
  const changed = found.changes.filter((one) => leafOf(one.key) === prompt.key)
  if (changed.length === 0) return null
  return changed.map(({ key, by, before, after, author, at }, place) => {
    const { a, b } = diffWords(read(key, before), read(key, after))
    return (
      <details key={place} className={css.changed}>
        <summary>
          {nameOf(key) && <span className={css.facet}>{nameOf(key)} </span>}
          {t(
            by === 'staff' ? 'changedByStaff' : key === notesKey(prompt) ? 'notesChanged' : 'answerChanged',
            { name: author, time: found.time(at) },
          )}
        </summary>
        <p className={css.small}>{t('before')}</p>
        <p className={css.words} dir="auto">
          {a.length === 0 && t('nothingBefore')}
          {a.map((piece, at) => (piece.own ? <del key={at}>{piece.text}</del> : piece.text))}
        </p>
        <p className={css.small}>{t('now')}</p>
        <p className={css.words} dir="auto">
          {b.length === 0 && labels.nothing}
          {b.map((piece, at) => (piece.own ? <ins key={at}>{piece.text}</ins> : piece.text))}
        </p>
      </details>
    )
  })
}
