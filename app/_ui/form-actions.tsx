import type { ReactNode } from 'react'
import css from './form-actions.module.css'

export function FormActions({ back, children }: { back?: ReactNode; children: ReactNode }) {
  return (
    <div className={css.actions}>
      {back}
      <div className={css.forward}>{children}</div>
    </div>
  )
}
