'use client'

import { Button } from '@/app/_ui/button'
import { DataTable } from '@/app/_ui/data-table'
import { Outcome } from './outcome'
import css from './organisation.module.css'
import { usePost } from './use-post'

export type Row = {
  name: string
  email: string
  status: string
  resend?: { text: string; label: string; done: string }
  revoke?: { person: string; text: string; label: string; done: string }
}

type Props = { dialogue: string; rows: Row[]; head: string[]; caption: string; offline: string }

export function ParticipantsTable({ dialogue, rows, head, caption, offline }: Props) {
  const { busy, error, done, send } = usePost(offline)
  const act = ({ name, email, resend, revoke }: Row) => (
    <span className={css.actions}>
      {resend && (
        <Button
          size="small"
          look="quiet"
          disabled={busy}
          aria-label={resend.label}
          onClick={() => send(`/api/dialogues/${dialogue}/invitations`, { name, email }, resend.done)}
        >
          {resend.text}
        </Button>
      )}
      {revoke && (
        <Button
          size="small"
          look="quiet"
          disabled={busy}
          aria-label={revoke.label}
          onClick={() =>
            send(`/api/dialogues/${dialogue}/participants/${revoke.person}/revoke`, {}, revoke.done)
          }
        >
          {revoke.text}
        </Button>
      )}
    </span>
  )
  return (
    <>
      <Outcome error={error} done={done} />
      <DataTable
        caption={caption}
        captionHidden
        head={head}
        rows={rows.map((row) => ({
          key: row.email,
          cells: [
            <>
              {row.name}
              <span className={css.email}>{row.email}</span>
            </>,
            row.status,
            ...(head.length > 2 ? [act(row)] : []),
          ],
        }))}
      />
    </>
  )
}
