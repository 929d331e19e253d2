'use client'

import { useEffect, useRef, type Dispatch, type SetStateAction } from 'react'
import { Button } from '@/app/_ui/button'
import controls from '@/app/_ui/controls.module.css'
import { Field } from '@/app/_ui/field'
import type { OrganisationKind } from '@/people/organisation'
import type { OrganisationRow } from './find-round-faults'
import css from './organisation-rows.module.css'

export type RowLabels = Record<
  | 'organisations'
  | 'organisationsHint'
  | 'organisation'
  | 'kindOf'
  | 'administration'
  | 'company'
  | 'add'
  | 'remove'
  | 'removeOf',
  string
>
type Props = {
  rows: OrganisationRow[]
  setRows: Dispatch<SetStateAction<OrganisationRow[]>>
  errorOf: (id: string) => string | undefined
  labels: RowLabels
}

/** The organisations that are asked: a name and a kind on each row. */
export function OrganisationRows({ rows, setRows, errorOf, labels }: Props) {
  const next = useRef(rows.length)
  const added = useRef<number>(undefined)
  useEffect(() => {
    if (added.current !== undefined) document.getElementById(`organisation-${added.current}`)?.focus()
    added.current = undefined
  }, [rows])

  const change = (id: number, what: Partial<OrganisationRow>) =>
    setRows(rows.map((row) => (row.id === id ? { ...row, ...what } : row)))
  const add = () => {
    added.current = next.current++
    setRows([...rows, { id: added.current, name: '', kind: rows.at(-1)?.kind ?? 'administration' }])
  }
  const remove = (id: number) => {
    setRows(rows.filter((row) => row.id !== id))
    document.getElementById('add')?.focus()
  }
  return (
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
  )
}
