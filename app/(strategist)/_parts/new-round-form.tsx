'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { postJson } from '@/app/_shell/post'
import { Button } from '@/app/_ui/button'
import { ButtonLink } from '@/app/_ui/button-link'
import controls from '@/app/_ui/controls.module.css'
import { ErrorSummary } from '@/app/_ui/error-summary'
import { Field } from '@/app/_ui/field'
import { FormActions } from '@/app/_ui/form-actions'
import type { OrganisationKind } from '@/people/organisation'
import css from './new-round-form.module.css'

type Row = { id: number; name: string; kind: OrganisationKind }
type Labels = Record<
  | 'name'
  | 'nameHint'
  | 'opensOn'
  | 'closesOn'
  | 'place'
  | 'placeHint'
  | 'contact'
  | 'contactHint'
  | 'organisations'
  | 'organisationsHint'
  | 'organisation'
  | 'kindOf'
  | 'administration'
  | 'company'
  | 'add'
  | 'remove'
  | 'removeOf'
  | 'create'
  | 'cancel'
  | 'errors'
  | 'errorDates'
  | 'errorTwice'
  | 'errorNone'
  | 'errorEmpty'
  | 'offline',
  string
>
type Fault = { href: string; text: string }

const fields = ['name', 'opensOn', 'closesOn', 'place', 'contact'] as const

const findFaults = (given: Record<(typeof fields)[number], string>, rows: Row[], labels: Labels): Fault[] => {
  const faults: Fault[] = fields
    .filter((one) => !given[one])
    .map((one) => ({ href: `#${one}`, text: labels.errorEmpty.replace('{field}', labels[one]) }))
  if (given.opensOn && given.closesOn && given.closesOn < given.opensOn)
    faults.push({ href: '#closesOn', text: labels.errorDates })
  const named = rows.filter((row) => row.name.trim())
  if (named.length === 0) faults.push({ href: '#add', text: labels.errorNone })
  const seen = new Set<string>()
  for (const row of named) {
    const name = row.name.trim()
    if (seen.has(name.toLowerCase()))
      faults.push({ href: `#organisation-${row.id}`, text: labels.errorTwice.replace('{name}', name) })
    seen.add(name.toLowerCase())
  }
  return faults
}

export function NewRoundForm({
  known,
  place,
  labels,
}: {
  known: Omit<Row, 'id'>[]
  place: string
  labels: Labels
}) {
  const router = useRouter()
  const [rows, setRows] = useState<Row[]>(() =>
    (known.length > 0 ? known : [{ name: '', kind: 'administration' as const }]).map((one, id) => ({
      ...one,
      id,
    })),
  )
  const [faults, setFaults] = useState<Fault[]>([])
  const [busy, setBusy] = useState(false)
  const next = useRef(rows.length)
  const added = useRef<number>(undefined)

  useEffect(() => {
    if (faults.length > 0) document.getElementById('error-summary')?.focus()
  }, [faults])
  useEffect(() => {
    if (added.current !== undefined) document.getElementById(`organisation-${added.current}`)?.focus()
    added.current = undefined
  }, [rows])

  const change = (id: number, what: Partial<Row>) =>
    setRows(rows.map((row) => (row.id === id ? { ...row, ...what } : row)))
  const add = () => {
    added.current = next.current++
    setRows([...rows, { id: added.current, name: '', kind: rows.at(-1)?.kind ?? 'administration' }])
  }
  const remove = (id: number) => {
    setRows(rows.filter((row) => row.id !== id))
    document.getElementById('add')?.focus()
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const given = Object.fromEntries(
      fields.map((one) => [one, String(form.get(one) ?? '').trim()]),
    ) as Record<(typeof fields)[number], string>
    const found = findFaults(given, rows, labels)
    if (found.length > 0) return setFaults(found)
    setBusy(true)
    const organisations = rows
      .filter((row) => row.name.trim())
      .map(({ name, kind }) => ({ name: name.trim(), kind }))
    const done = await postJson<{ round: string }>('/api/rounds', { ...given, organisations })
    if (done.ok) return router.push(`/rounds/${done.data.round}`)
    setBusy(false)
    setFaults([{ href: '#name', text: done.sentence ?? labels.offline }])
  }
  const errorOf = (id: string) => faults.find((one) => one.href === `#${id}`)?.text
  const text = (id: (typeof fields)[number], hint: string | undefined, more: object = {}) => (
    <Field id={id} label={labels[id]} hint={hint} error={errorOf(id)}>
      {(aria) => (
        <input
          {...aria}
          name={id}
          className={controls.input}
          required
          maxLength={id === 'contact' ? 300 : 200}
          autoComplete="off"
          {...more}
        />
      )}
    </Field>
  )
  return (
    <form onSubmit={submit} noValidate className="flow">
      <ErrorSummary title={labels.errors} errors={faults} />
      {text('name', labels.nameHint)}
      <div className={css.dates}>
        {text('opensOn', undefined, { type: 'date' })}
        {text('closesOn', undefined, { type: 'date' })}
      </div>
      {text('place', labels.placeHint, { defaultValue: place })}
      {text('contact', labels.contactHint)}
      <fieldset className={css.organisations}>
        <legend className={css.legend}>{labels.organisations}</legend>
        <p className="second">{labels.organisationsHint}</p>
        <ol role="list" className={css.rows}>
          {rows.map((row, index) => {
            const numbered = (words: string) => words.replace('{number}', String(index + 1))
            const id = `organisation-${row.id}`
            return (
              <li key={row.id} className={css.row}>
                <Field id={id} label={numbered(labels.organisation)} labelHidden error={errorOf(id)}>
                  {(aria) => (
                    <input
                      {...aria}
                      className={controls.input}
                      value={row.name}
                      maxLength={200}
                      autoComplete="off"
                      onChange={(event) => change(row.id, { name: event.target.value })}
                    />
                  )}
                </Field>
                <select
                  aria-label={numbered(labels.kindOf)}
                  className={controls.select}
                  value={row.kind}
                  onChange={(event) => change(row.id, { kind: event.target.value as OrganisationKind })}
                >
                  <option value="administration">{labels.administration}</option>
                  <option value="company">{labels.company}</option>
                </select>
                <Button
                  look="quiet"
                  size="small"
                  aria-label={numbered(labels.removeOf)}
                  onClick={() => remove(row.id)}
                >
                  {labels.remove}
                </Button>
              </li>
            )
          })}
        </ol>
        <Button id="add" look="secondary" size="small" onClick={add}>
          {labels.add}
        </Button>
      </fieldset>
      <FormActions
        back={
          <ButtonLink href="/rounds" look="quiet">
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
