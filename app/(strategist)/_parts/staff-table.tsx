'use client'

import { Button } from '@/app/_ui/button'
import { DataTable } from '@/app/_ui/data-table'
import { Outcome } from '@/app/_shell/outcome'
import { usePost } from '@/app/_shell/use-post'
import { NameAndEmail } from './name-and-email'
import css from './organisation.module.css'

export type StaffRow = {
  person: string
  name: string
  email: string
  role: string
  status: string
  /** The mail server's own words. */
  trouble: string
  /** What stands where nothing can be done. */
  still: string
  action?: { url: string; body: object; text: string; label: string; done: string }
}
type Props = { rows: StaffRow[]; head: string[]; caption: string; words: string; offline: string }

export function StaffTable({ rows, head, caption, words, offline }: Props) {
  const { busy, error, done, send } = usePost(offline)
  return (
    <>
      <Outcome error={error} done={done} />
      <DataTable
        caption={caption}
        captionHidden
        head={head}
        rows={rows.map(({ person, name, email, role, status, trouble, still, action }) => ({
          key: person,
          cells: [
            <NameAndEmail key="who" name={name} email={email} />,
            role,
            <>
              {status}
              {trouble && (
                <span className={css.email}>
                  {words} <q dir="auto">{trouble}</q>
                </span>
              )}
            </>,
            action ? (
              <Button
                size="small"
                look="quiet"
                disabled={busy}
                aria-label={action.label}
                onClick={() => send(action.url, action.body, action.done)}
              >
                {action.text}
              </Button>
            ) : (
              still
            ),
          ],
        }))}
      />
    </>
  )
}
