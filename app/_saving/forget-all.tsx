'use client'

import { useEffect } from 'react'
import { forgetOthers } from './forget-kept'

/** For whoever is nobody here any more: what this browser keeps is not theirs to read. */
export function ForgetAll() {
  useEffect(() => void forgetOthers([]), [])
  return null
}
