import { useEffect, useState } from 'react'

/** Which of the leaves have been on the screen since the page came: only what has been shown can be confirmed all at once. */
export const useShown = (prompts: string[]): Set<string> => {
  const [shown, setShown] = useState(() => new Set<string>())
  const names = prompts.join()
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      const seen = entries.filter((one) => one.isIntersecting).map((one) => one.target.id)
      if (seen.length > 0) setShown((old) => new Set([...old, ...seen]))
    })
    for (const name of names.split(',')) {
      const leaf = document.getElementById(name)
      if (leaf) observer.observe(leaf)
    }
    return () => observer.disconnect()
  }, [names])
  return shown
}
