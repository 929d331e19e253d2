'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState, type FormEvent } from 'react'
import { Button } from '@/app/_ui/button'
import { ButtonLink } from '@/app/_ui/button-link'
import controls from '@/app/_ui/controls.module.css'
import { DataTable } from '@/app/_ui/data-table'
import { Field } from '@/app/_ui/field'
import { FormActions } from '@/app/_ui/form-actions'
import { Notice } from '@/app/_ui/notice'

type Labels = Record<
  | 'file'
  | 'fileHint'
  | 'read'
  | 'reading'
  | 'unchanged'
  | 'unchangedLink'
  | 'taken'
  | 'shutOut'
  | 'staffLink'
  | 'faultsTitle'
  | 'faultsCaption'
  | 'path'
  | 'reason'
  | 'wholeFile'
  | 'tooLarge'
  | 'unreadable'
  | 'offline'
  | 'cancel',
  string
> & { faultsText: string[] }
type Outcome =
  | { faults: { path: string; sentence: string }[] }
  | { problem: string }
  | { same: string }
  | { taken: string; shutOut: string[] }
type Answer = {
  round?: string
  changed?: boolean
  shutOut?: string[]
  sentence?: string
  faults?: { path: string; sentence: string }[]
}

const most = 20 * 1024 * 1024

export function ImportForm({ labels }: { labels: Labels }) {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()

  useEffect(() => {
    if (outcome) document.getElementById('outcome')?.focus()
  }, [outcome])

  const post = async (file: File): Promise<Outcome | undefined> => {
    if (file.size > most) return { problem: labels.tooLarge }
    const response = await fetch('/api/rounds/import', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: await file.text(),
    })
    const answer = (await response.json()) as Answer
    if (answer.faults) return { faults: answer.faults }
    if (!response.ok || !answer.round) return { problem: answer.sentence ?? labels.unreadable }
    if (answer.changed === false) return { same: answer.round }
    if (answer.shutOut?.length) return { taken: answer.round, shutOut: answer.shutOut }
    router.push(`/rounds/${answer.round}`)
    return undefined
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get('file')
    if (!(file instanceof File) || file.size === 0) return
    setBusy(true)
    setOutcome(await post(file).catch(() => ({ problem: labels.offline })))
    setBusy(false)
  }
  return (
    <form method="dialog" onSubmit={submit} className="flow">
      <Result outcome={outcome} labels={labels} />
      <Field id="file" label={labels.file} hint={labels.fileHint}>
        {(aria) => (
          <input
            {...aria}
            type="file"
            name="file"
            accept=".json,application/json"
            required
            className={controls.input}
          />
        )}
      </Field>
      <FormActions
        back={
          <ButtonLink href="/rounds" look="quiet">
            {labels.cancel}
          </ButtonLink>
        }
      >
        <Button type="submit" disabled={busy}>
          {busy ? labels.reading : labels.read}
        </Button>
      </FormActions>
    </form>
  )
}

function Result({ outcome, labels }: { outcome?: Outcome; labels: Labels }) {
  if (!outcome) return null
  if ('same' in outcome)
    return (
      <div id="outcome" tabIndex={-1}>
        <Notice>
          <p>{labels.unchanged}</p>
          <p>
            <a href={`/rounds/${outcome.same}`}>{labels.unchangedLink}</a>
          </p>
        </Notice>
      </div>
    )
  if ('taken' in outcome)
    return (
      <div id="outcome" tabIndex={-1}>
        <Notice title={labels.taken}>
          <p>{labels.shutOut}</p>
          <ul>
            {outcome.shutOut.map((name, at) => (
              <li key={at} dir="auto">
                {name}
              </li>
            ))}
          </ul>
          <p>
            <a href={`/rounds/${outcome.taken}`}>{labels.unchangedLink}</a>
          </p>
          <p>
            <a href="/people">{labels.staffLink}</a>
          </p>
        </Notice>
      </div>
    )
  if ('problem' in outcome)
    return (
      <div id="outcome" tabIndex={-1}>
        <Notice tone="danger" title={labels.faultsTitle}>
          <p>{outcome.problem}</p>
        </Notice>
      </div>
    )
  return (
    <div id="outcome" tabIndex={-1} className="stack">
      <Notice tone="danger" title={labels.faultsTitle}>
        <p>{labels.faultsText[outcome.faults.length]}</p>
      </Notice>
      <DataTable
        caption={labels.faultsCaption}
        head={[labels.reason, labels.path]}
        rows={outcome.faults.map(({ path, sentence }, index) => ({
          key: String(index),
          cells: [
            sentence,
            path ? (
              <code key="path" dir="ltr">
                {path}
              </code>
            ) : (
              labels.wholeFile
            ),
          ],
        }))}
      />
    </div>
  )
}
