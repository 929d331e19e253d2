'use client'

import type { ReactNode } from 'react'
import { SaveNotice } from '@/app/_saving/save-notice'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import type { FormLabels } from '../../_form/labels'
import type { ConfirmLabels } from './confirm-labels'
import css from './confirm.module.css'
import { LeafEditor } from './leaf-editor'
import { useConfirming } from './use-confirming'
import { useShown } from './use-shown'

/** `head` is the revision whose text is shown, the newest of several, written `at`: writing on takes that one's place and no other's. */
export type LeafField = { key: string; label: string; text: string; head?: string; at?: string }
export type LeafView = {
  prompt: string
  /** The question's number, for the names of its buttons. */
  about: string
  settled: boolean
  answered: boolean
  conflicted: boolean
  /** The revisions that the reader has before them. */
  seen: string[]
  correct: LeafField[]
  dissent: LeafField
  reading: ReactNode
  status: ReactNode
}
type Props = {
  dialogue: string
  person: string
  open: boolean
  leaves: LeafView[]
  /** How it stood when the page was made. */
  made: string
  labels: ConfirmLabels
  form: FormLabels
}

/** Question by question: what stands there, and the three things that can be said of it. Reads well before it has come alive. */
export function ConfirmList({ dialogue, person, open, leaves, made, labels, form }: Props) {
  const { saver, confirm, problems, busy, hindered, isSent } = useConfirming(
    dialogue,
    person,
    leaves,
    made,
    labels,
  )
  const left = leaves.filter((leaf) => leaf.answered && !leaf.settled && !leaf.conflicted)
  const shown = useShown(left.map((leaf) => leaf.prompt))
  const mayAll = left.every((leaf) => shown.has(leaf.prompt))
  return (
    <>
      <SaveNotice dialogue={dialogue} labels={form} />
      <div role="status" className={css.hindered}>
        {hindered && (
          <Notice tone="warn">
            <p>{hindered}</p>
          </Notice>
        )}
        {isSent && (
          <Notice tone="warn" title={labels.isSent}>
            <p>{labels.lateText}</p>
          </Notice>
        )}
      </div>
      {leaves.map((leaf) => (
        <article
          key={leaf.prompt}
          id={leaf.prompt}
          className={css.leaf}
          tabIndex={-1}
          aria-labelledby={`${leaf.prompt}-question`}
        >
          {leaf.reading}
          {leaf.status}
          {problems[leaf.prompt] && (
            <Notice tone="danger" role="alert">
              <p>{problems[leaf.prompt]}</p>
            </Notice>
          )}
          {open && (
            <div className={css.choices}>
              {leaf.answered && !leaf.settled && !leaf.conflicted && (
                <Button
                  disabled={busy}
                  aria-label={labels.confirmOf.replace('%', leaf.about)}
                  onClick={() => void confirm([leaf])}
                >
                  {labels.confirm}
                </Button>
              )}
              <LeafEditor
                saver={saver}
                name={labels.correctOf.replace('%', leaf.about)}
                words={labels.correct}
                hint={labels.correctHint}
                fields={leaf.correct}
              />
              <LeafEditor
                saver={saver}
                name={labels.dissentOf.replace('%', leaf.about)}
                words={labels.dissent}
                hint={labels.dissentHint}
                fields={[leaf.dissent]}
              />
            </div>
          )}
        </article>
      ))}
      {open && left.length > 1 && (
        <div className={css.all}>
          <Button
            look="secondary"
            disabled={busy || !mayAll}
            aria-describedby="all-hint"
            onClick={() => void confirm(left)}
          >
            {labels.all}
          </Button>
          <p id="all-hint">{labels.allHint}</p>
        </div>
      )}
    </>
  )
}
