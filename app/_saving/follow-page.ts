import type { Saver } from './saver'

/** Sends when the network, the person or the machine is back, and lets nothing wait when the page may be going away. */
export const followPage = (saver: Saver): (() => void) => {
  const hurry = () => void saver.hurry()
  const seen = () => (document.hidden ? void saver.flush() : hurry())
  const warn = (event: BeforeUnloadEvent) => saver.atRisk() && event.preventDefault()
  // A page that comes back as it was may have given its text away meanwhile: the new page has it all.
  const back = (event: PageTransitionEvent) => event.persisted && !saver.atRisk() && location.reload()
  const over = new AbortController()
  const on = (target: EventTarget, type: string, then: (event: never) => unknown) =>
    target.addEventListener(type, then as EventListener, { signal: over.signal })
  on(window, 'online', hurry)
  on(window, 'focus', hurry)
  on(document, 'resume', hurry)
  on(document, 'visibilitychange', seen)
  on(document, 'freeze', () => void saver.flush())
  on(window, 'pagehide', saver.leave)
  on(window, 'pageshow', back)
  on(window, 'beforeunload', warn)
  return () => over.abort()
}
