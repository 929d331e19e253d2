import type { ReactNode } from 'react'
import css from './field.module.css'

type Aria = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

type Props = {
  id: string
  label: ReactNode
  labelHidden?: boolean
  optional?: string
  hint?: ReactNode
  error?: string
  children: (aria: Aria) => ReactNode
}

export function Field({ id, label, labelHidden, optional, hint, error, children }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={css.field} data-invalid={error ? true : undefined}>
      <label className={labelHidden ? 'visually-hidden' : css.label} htmlFor={id}>
        {label} {optional && <span className={css.optional}>({optional})</span>}
      </label>
      {hint && (
        <p className={css.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} text={error} />
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  )
}

export function FieldError({ id, text }: { id: string; text?: string }) {
  if (!text) return null
  return (
    <p className={css.error} id={id}>
      {text}
    </p>
  )
}
