'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState, type FormEvent } from 'react'
import { postJson } from '@/app/_shell/post'
import { textOf } from '@/app/_shell/text-of'
import { Button } from '@/app/_ui/button'
import { ButtonLink } from '@/app/_ui/button-link'
import controls from '@/app/_ui/controls.module.css'
import { ErrorSummary } from '@/app/_ui/error-summary'
import { Field } from '@/app/_ui/field'
import { FormActions } from '@/app/_ui/form-actions'
import {
  findRoundFaults,
  roundFields,
  type Fault,
  type OrganisationRow,
  type RoundField,
} from './find-round-faults'
import css from './round-form.module.css'
import { parseDays } from './parse-days'
import { OrganisationRows } from './organisation-rows'
import type { RoundLabels } from './round-labels'

/** A round that is there already: its days and words as they stand. More organisations can come to it, none leave. */
type Given = Record<RoundField, string> & { round: string; signsOff: boolean }
type Props = {
  known?: Omit<OrganisationRow, 'id'>[]
  place?: string
  given?: Given
  back: string
  labels: RoundLabels
}

const emptyRow = { name: '', kind: 'administration' as const }

export function RoundForm({ known = [], place = '', given: before, back, labels }: Props) {
  const router = useRouter()
  const [rows, setRows] = useState<OrganisationRow[]>(() =>
    (known.length > 0 || before ? known : [emptyRow]).map((one, id) => ({ ...one, id })),
  )
  const [faults, setFaults] = useState<Fault[]>([])
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    if (faults.length > 0) document.getElementById('error-summary')?.focus()
  }, [faults])

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const { place: placed, ...words } = Object.fromEntries(
      roundFields.map((one) => [one, textOf(form, one)]),
    ) as Record<RoundField, string>
    const remindDaysBefore = parseDays(textOf(form, 'remind'))
    const found = [
      ...findRoundFaults({ ...words, place: before?.place ?? placed }, rows, labels, Boolean(before)),
      ...(remindDaysBefore ? [] : [{ href: '#remind', text: labels.remindError }]),
    ]
    if (found.length > 0) return setFaults(found)
    setBusy(true)
    const organisations = rows
      .filter((row) => row.name.trim())
      .map(({ name, kind }) => ({ name: name.trim(), kind }))
    const done = await postJson<{ round: string }>(before ? `/api/rounds/${before.round}` : '/api/rounds', {
      ...words,
      ...(!before && { place: placed, remindDaysBefore }),
      signsOff: form.has('signsOff'),
      organisations,
    })
    if (done.ok) return router.push(`/rounds/${done.data.round}`)
    setBusy(false)
    setFaults([{ href: '#name', text: done.sentence ?? labels.offline }])
  }
  const errorOf = (id: string) => faults.find((one) => one.href === `#${id}`)?.text
  const text = (id: RoundField, hint: string | undefined, more: object = {}) => (
    <Field id={id} label={labels[id]} hint={hint} error={errorOf(id)}>
      {(aria) => (
        <input
          {...aria}
          name={id}
          className={controls.input}
          required
          maxLength={id === 'contact' ? 300 : 200}
          autoComplete="off"
          defaultValue={before?.[id]}
          {...more}
        />
      )}
    </Field>
  )
  return (
    <form method="dialog" onSubmit={submit} noValidate className="flow">
      <ErrorSummary title={labels.errors} errors={faults} />
      {text('name', labels.nameHint)}
      <div className={css.dates}>
        {text('opensOn', undefined, { type: 'date' })}
        {text('closesOn', undefined, { type: 'date' })}
      </div>
      {!before && text('place', labels.placeHint, { defaultValue: place })}
      {text('contact', labels.contactHint)}
      {!before && (
        <Field id="remind" label={labels.remind} hint={labels.remindHint} error={errorOf('remind')}>
          {(aria) => (
            <input
              {...aria}
              name="remind"
              className={controls.input}
              defaultValue="14, 3"
              maxLength={40}
              autoComplete="off"
              dir="ltr"
            />
          )}
        </Field>
      )}
      <div className={css.signing}>
        <label>
          <input
            type="checkbox"
            name="signsOff"
            defaultChecked={before?.signsOff}
            className={controls.check}
            aria-describedby="signs-off-hint"
          />
          {labels.signsOff}
        </label>
        <p id="signs-off-hint" className="second">
          {labels.signsOffHint}
        </p>
      </div>
      <OrganisationRows rows={rows} setRows={setRows} errorOf={errorOf} labels={labels} />
      <FormActions
        back={
          <ButtonLink href={back} look="quiet">
            {labels.cancel}
          </ButtonLink>
        }
      >
        <Button type="submit" disabled={busy}>
          {labels.create}
        </Button>
      </FormActions>
    </form>
  )
}
