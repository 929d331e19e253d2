'use client'

import { Button } from '@/app/_ui/button'
import { Outcome } from './outcome'
import { usePost } from './use-post'

type Props = { dialogue: string; closed: boolean; labels: { act: string; done: string; offline: string } }

/** Closes a sent dialogue for good, or opens the door to a reopening again. */
export function CloseDialogue({ dialogue, closed, labels }: Props) {
  const { busy, error, done, send } = usePost(labels.offline)
  return (
    <div className="stack">
      <Outcome error={error} done={done} />
      <Button
        look="secondary"
        size="small"
        disabled={busy}
        onClick={() => send(`/api/dialogues/${dialogue}/closed`, { closed: !closed }, labels.done)}
      >
        {labels.act}
      </Button>
    </div>
  )
}
