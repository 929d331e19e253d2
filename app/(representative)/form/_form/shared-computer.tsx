'use client'

import { useEffect, useRef, useState } from 'react'
import controls from '@/app/_ui/controls.module.css'
import { clearBrowser, countWaiting } from '@/app/_saving/clear-browser'
import css from './form.module.css'

type Props = { shared: boolean; labels: { name: string; hint: string; waits: string } }

/** Said here and true until the browser is closed: nothing is kept in it, and it keeps no shell of the form. */
export function SharedComputer({ shared, labels }: Props) {
  const [waits, setWaits] = useState(false)
  const choose = async (on: boolean) => {
    document.cookie = `halvtid-shared=1; Path=/; SameSite=Lax; Secure${on ? '' : '; Max-Age=0'}`
    if (!on) return setWaits(false)
    setWaits((await countWaiting()) > 0)
    await clearBrowser()
  }
  // A tick made before the page came to life told nobody.
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current && box.current.checked !== shared) void choose(box.current.checked)
  }, [])
  return (
    <div>
      <label className={css.alone}>
        <input
          ref={box}
          type="checkbox"
          className={controls.check}
          defaultChecked={shared}
          aria-describedby="shared-hint"
          onChange={(event) => choose(event.target.checked)}
        />
        {labels.name}
      </label>
      <p className={css.hint} id="shared-hint">
        {labels.hint}
      </p>
      <p aria-live="polite">{waits && labels.waits}</p>
    </div>
  )
}
