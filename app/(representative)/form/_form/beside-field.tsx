'use client'

import type { PersonalData } from '@/answers/personal-data'
import { Icon } from '@/app/_ui/icon'
import { useSaveState } from '@/app/_saving/status-store'
import css from './beside-field.module.css'
import type { FormLabels } from './labels'

type Props = { of: string; warning?: PersonalData; labels: FormLabels }

/** What is said politely beside a field: that its text seems to point out a person, and that it lies only in this browser. */
export function BesideField({ of, warning, labels: { outbox } }: Props) {
  const { trouble, waiting, kept } = useSaveState()
  return (
    <>
      <div aria-live="polite">
        {warning && (
          <p className={css.warning}>
            <Icon name="warn" /> {outbox[warning]}
          </p>
        )}
      </div>
      {trouble && waiting.includes(of) && (
        <p className={css.waits}>{kept ? outbox.waitsHere : outbox.waitsOnPage}</p>
      )}
    </>
  )
}
