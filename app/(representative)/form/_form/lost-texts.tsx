'use client'

import { useEffect, useState } from 'react'
import type { KeptTexts } from './kept-texts'

type Props = Pick<Parameters<typeof KeptTexts>[0], 'person' | 'labels'>

/** What lies in this browser of a form that is not the reader's. Every page of the form carries its not-found page with it, so the rest of this one is fetched when it is shown. */
export function LostTexts({ person, labels }: Props) {
  const [Kept, setKept] = useState<typeof KeptTexts>()
  useEffect(() => {
    void import('./kept-texts').then((found) => setKept(() => found.KeptTexts))
    void import('@/app/_saving/forget-kept').then(({ forgetIfLost }) => forgetIfLost())
  }, [])
  return Kept && <Kept person={person} labels={labels} />
}
