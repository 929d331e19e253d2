import { Notice } from '@/app/_ui/notice'

/** What came of a press on a button; the region is there before its words, so that they are read out. */
export function Outcome({ error, done }: { error?: string; done?: string }) {
  return (
    <div aria-live="polite">
      {error && <Notice tone="danger">{<p>{error}</p>}</Notice>}
      {done && <Notice tone="ok">{<p>{done}</p>}</Notice>}
    </div>
  )
}
