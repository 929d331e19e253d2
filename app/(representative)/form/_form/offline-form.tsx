'use client'

import { useEffect, useState } from 'react'
import { NetworkNotice, type NetworkLabels } from '@/app/_saving/network-notice'
import { listForms, type StoredForm } from '@/app/_saving/stored-form'
import { KeptTexts } from './kept-texts'
import type { FormLabels } from './labels'
import { PartForm } from './part-form'

export type ShellLabels = NetworkLabels & Record<'forms' | 'none' | 'parts' | 'kept' | 'download', string>
type Props = { labels: FormLabels; shell: ShellLabels }

/** The form without a network: its questions and what was saved lie in this browser, and so does what is written now. */
export function OfflineForm({ labels, shell }: Props) {
  const [forms, setForms] = useState<StoredForm[]>()
  useEffect(() => void listForms().then(setForms), [])
  if (!forms) return <p role="status">{shell.title} …</p>
  const [, , dialogue, key] = location.pathname.split('/')
  const form = forms.find((one) => one.id === dialogue)
  if (!dialogue) return <Choose name={shell.forms} places={forms.map(placeOf)} shell={shell} />
  if (!form)
    return (
      <>
        <h1>{shell.title}</h1>
        <p>{shell.none}</p>
        <KeptTexts
          dialogue={dialogue}
          person={lastReader(forms)}
          labels={{ text: shell.kept, download: shell.download }}
        />
      </>
    )
  const part = form.parts.find((one) => one.key === key)
  const places = form.parts.map((one) => ({
    href: `/form/${form.id}/${one.key}`,
    name: one.title,
    current: one === part,
  }))
  if (!part)
    return (
      <>
        <Choose name={form.organisation} places={places} shell={shell} />
        <KeptTexts
          dialogue={form.id}
          person={form.person}
          labels={{ text: shell.kept, download: shell.download }}
        />
      </>
    )
  return (
    <>
      <h1>{part.title}</h1>
      <NetworkNotice labels={shell} kept={form} language={labels.language} />
      {part.intro && <p>{part.intro}</p>}
      <PartForm
        dialogue={form.id}
        person={form.person}
        since={form.since}
        prompts={part.prompts}
        labels={{ ...labels, timeZone: form.timeZone }}
      >
        <Places name={shell.parts} places={places} />
      </PartForm>
    </>
  )
}

/** Without a network nobody can be asked who they are: it is whoever had a form open here last. */
const lastReader = (forms: StoredForm[]): string | undefined =>
  forms.toSorted((one, other) => one.at.localeCompare(other.at)).at(-1)?.person

type Place = { href: string; name: string; current?: boolean }
const placeOf = ({ id, title, organisation }: StoredForm): Place => ({
  href: `/form/${id}`,
  name: `${title} · ${organisation}`,
})

function Choose({ name, places, shell }: { name: string; places: Place[]; shell: ShellLabels }) {
  return (
    <>
      <h1>{name}</h1>
      <p>{places.length > 0 ? shell.text : shell.none}</p>
      <Places name={shell.parts} places={places} />
    </>
  )
}

function Places({ name, places }: { name: string; places: Place[] }) {
  return (
    <nav aria-label={name}>
      <ul>
        {places.map((place) => (
          <li key={place.href}>
            <a href={place.href} aria-current={place.current ? 'page' : undefined}>
              {place.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
