'use client'

import { Button } from '@/app/_ui/button'
import css from './menu.module.css'
import { postJson } from './post'

type Choice = { code: string; name: string; current: boolean }
type Place = { id: string; name: string; current: boolean }
type Props = {
  label: string
  name?: string
  languages: Choice[]
  languageLabel: string
  signOut?: string
  places?: { label: string; list: Place[] }
}

const change = async (url: string, body: unknown, next?: string) => {
  const done = await postJson<{ next?: string }>(url, body)
  if (done.ok) location.assign(next ?? done.data.next ?? location.href)
}

export function Menu({ label, name, languages, languageLabel, signOut, places }: Props) {
  return (
    <details className={css.menu}>
      <summary className={css.summary}>{label}</summary>
      <div className={css.sheet}>
        {name && <p className={css.name}>{name}</p>}
        {places && (
          <div role="group" aria-label={places.label} className={css.group}>
            <p className={css.title}>{places.label}</p>
            {places.list.map((place) => (
              <Button
                key={place.id}
                look="quiet"
                size="small"
                aria-pressed={place.current}
                onClick={() => change('/api/municipality', { municipality: place.id })}
              >
                {place.name}
              </Button>
            ))}
          </div>
        )}
        <div role="group" aria-label={languageLabel} className={css.group}>
          <p className={css.title}>{languageLabel}</p>
          {languages.map(({ code, name, current }) => (
            <Button
              key={code}
              look="quiet"
              size="small"
              lang={code}
              aria-pressed={current}
              onClick={() => change('/api/language', { language: code }, location.href)}
            >
              {name}
            </Button>
          ))}
        </div>
        {signOut && (
          <Button look="secondary" size="small" onClick={() => change('/api/sign-out', {})}>
            {signOut}
          </Button>
        )}
      </div>
    </details>
  )
}
