import { useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * Whether the page has come alive. React puts back what stood in a box when it wakes, so that words typed there before would
 * be gone: until then such a box can only be read. `data-wakes` says so to the cursor.
 */
export const useAwake = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/** What a box says of itself that already holds words: one that is empty keeps what is typed in it meanwhile. */
export const waking = (awake: boolean, holdsWords: boolean) =>
  !awake && holdsWords ? { readOnly: true, 'data-wakes': '' } : {}
