import { getTranslations } from 'next-intl/server'
import { textIn } from '@/answers/text'
import { diffWords } from '@/answers/word-diff'
import { notesKey } from '@/dialogue/meeting-questions'
import type { Prompt } from '@/guide/guide'
import { leafOf } from '@/guide/leaf'
import css from './confirm.module.css'
import type { Confirmable } from './load-confirm'

/** What was changed after the meeting, by the organisation or by whoever took notes: by whom, when, and word for word against what stood there. */
export async function WhatChanged({ found, prompt }: { found: Confirmable; prompt: Prompt }) {
  const t = await getTranslations('confirm')
  const changed = found.changes.filter((one) => leafOf(one.key) === prompt.key)
  if (changed.length === 0) return null
  return changed.map(({ key, by, before, after, author, at }, place) => {
    const { a, b } = diffWords(textIn(before), textIn(after))
    return (
      <details key={place} className={css.changed}>
        <summary>
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
          {b.map((piece, at) => (piece.own ? <ins key={at}>{piece.text}</ins> : piece.text))}
        </p>
      </details>
    )
  })
}
