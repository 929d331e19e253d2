'use client'

import { Button } from '@/app/_ui/button'
import { clearBrowser, countWaiting } from '@/app/_saving/clear-browser'
import css from './menu.module.css'
import { postJson } from './post'

type Choice = { code: string; name: string; current: boolean }
type Place = { id: string; name: string; current: boolean }
type Props = {
  label: string
  name?: string
  languages: Choice[]
  languageLabel: string
  signOut?: { name: string; waits: string }
  places?: { label: string; list: Place[] }
}

const change = async (url: string, body: unknown, next?: string, then?: () => Promise<void>) => {
  const done = await postJson<{ next?: string }>(url, body)
  if (!done.ok) return
  await then?.()
  const to = next ?? done.data.next
  // To go to the address one is at only moves within the page, where it has a fragment.
  if (to === undefined) location.reload()
  else location.assign(to)
}

/** Unsent text stays in the browser, so whoever signs out is asked; the rest is cleared. */
const leave = async (waits: string) => {
  const count = await countWaiting()
  if (count > 0 && !confirm(waits.replace('%', String(count)))) return
  await change('/api/sign-out', {}, undefined, clearBrowser)
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
              onClick={() => change('/api/language', { language: code })}
            >
              {name}
            </Button>
          ))}
        </div>
        {signOut && (
          <Button look="secondary" size="small" onClick={() => leave(signOut.waits)}>
            {signOut.name}
          </Button>
        )}
      </div>
    </details>
  )
}
