import type { ReactNode } from 'react'
import { Button } from '@/app/_ui/button'
import css from './filter.module.css'

/** A choice of what a page shows, kept in its address: a plain GET form that works without script. */
export function Filter({ label, submit, children }: { label: string; submit: string; children: ReactNode }) {
  return (
    <form method="get" className={css.form} role="search" aria-label={label}>
      {children}
      <Button type="submit" look="secondary">
        {submit}
      </Button>
    </form>
  )
}
