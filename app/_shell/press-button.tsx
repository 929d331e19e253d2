'use client'

import { Button, type ButtonLook } from '@/app/_ui/button'
import { Outcome } from './outcome'
import { usePost } from './use-post'

type Props = {
  url: string
  body?: unknown
  label: string
  done: string | Record<string, string>
  /** The number in the answer that chooses among the words of `done`. */
  count?: string
  offline: string
  look?: ButtonLook
}

/** One button that does one thing, and says what came of it. */
export function PressButton({ url, body = {}, label, done, count, offline, look = 'secondary' }: Props) {
  const { busy, error, done: said, send } = usePost(offline)
  const words = (data: Record<string, number>) =>
    typeof done === 'string' ? done : (done[String(data[count ?? '']) as keyof typeof done] ?? '')
  return (
    <div className="stack">
      <Outcome error={error} done={said} />
      <p>
        <Button look={look} size="small" disabled={busy} onClick={() => void send(url, body, words)}>
          {label}
        </Button>
      </p>
    </div>
  )
}
