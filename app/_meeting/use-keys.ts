'use client'

import { useEffect, useRef } from 'react'

export type Commands = Record<
  'next' | 'previous' | 'notes' | 'tag' | 'activity' | 'project' | 'help',
  () => void
>

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select')

/** With Alt or Ctrl a key works everywhere; alone only where nothing is being written and no dialog is open but the projected one. */
const keyOf = (event: KeyboardEvent): keyof Commands | undefined => {
  const { key, code, altKey, ctrlKey, metaKey, target } = event
  if ((ctrlKey || metaKey) && !altKey) return key.toLowerCase() === 'k' ? 'tag' : undefined
  if (altKey && !ctrlKey) {
    if (code === 'KeyA') return 'activity'
    return key === 'ArrowDown' ? 'next' : key === 'ArrowUp' ? 'previous' : undefined
  }
  if (ctrlKey || isTyping(target)) return undefined
  const forward = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const back = document.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
  const alone: Record<string, keyof Commands> = {
    j: 'next',
    [forward]: 'next',
    k: 'previous',
    [back]: 'previous',
    n: 'notes',
    p: 'project',
    '?': 'help',
  }
  return alone[key]
}

export const useKeys = (commands: Commands): void => {
  const latest = useRef(commands)
  latest.current = commands
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const open = document.querySelector('dialog[open]:not([data-projected])')
      const command = keyOf(event)
      if (!command || open || event.defaultPrevented) return
      event.preventDefault()
      latest.current[command]()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
