'use client'

import { useEffect } from 'react'
import { forgetIfLost } from './forget-kept'

/** On a page that is not the reader's: what this browser keeps of it is not either. */
export function ForgetLost() {
  useEffect(() => void forgetIfLost(), [])
  return null
}
