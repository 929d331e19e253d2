'use client'

import { Button } from '@/app/_ui/button'
import controls from '@/app/_ui/controls.module.css'
import { DataTable } from '@/app/_ui/data-table'
import { Outcome } from '@/app/_shell/outcome'
import { usePost } from '@/app/_shell/use-post'
import { NameAndEmail } from './name-and-email'
import css from './organisation.module.css'

type PartChoice = {
  person: string
  now: string
  label: string
  done: string
  options: { value: string; text: string }[]
}
export type Row = {
  name: string
  email: string
  status: string
  resend?: { text: string; label: string; done: string }
  revoke?: { person: string; text: string; label: string; done: string }
  part?: PartChoice
}

type Props = { dialogue: string; rows: Row[]; head: string[]; caption: string; offline: string }

export function ParticipantsTable({ dialogue, rows, head, caption, offline }: Props) {
  const { busy, error, done, send } = usePost(offline)
  const act = ({ name, email, resend, revoke, part }: Row) => (
    <span className={css.actions}>
      {part && (
        <select
          className={controls.input}
          aria-label={part.label}
          disabled={busy}
          defaultValue={part.now}
          onChange={({ target: { value } }) =>
            send(`/api/dialogues/${dialogue}/participants/${part.person}/part`, { part: value }, part.done)
          }
        >
          {part.options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.text}
            </option>
          ))}
        </select>
      )}
      {resend && (
        <Button
          size="small"
          look="quiet"
          disabled={busy}
          aria-label={resend.label}
          onClick={() =>
            send(`/api/dialogues/${dialogue}/invitations`, { name, email, linkOnly: true }, resend.done)
          }
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
            <NameAndEmail key="who" name={row.name} email={row.email} />,
            row.status,
            ...(head.length > 2 ? [act(row)] : []),
          ],
        }))}
      />
    </>
  )
}
