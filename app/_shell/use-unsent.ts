import { useEffect, useRef } from 'react'

/** A form whose text lies on the page alone until it is sent: the browser asks before it takes the page away. */
export const useUnsent = () => {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const boxes = [...(form.current?.querySelectorAll('textarea') ?? [])]
      if (boxes.some((box) => box.value.trim() !== box.defaultValue.trim())) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [])
  return form
}
