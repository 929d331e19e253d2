/** Called once when a server process starts: letters are sent from here on. Nothing is sent while the pages are built. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  if (!process.env.DATABASE_URL) return
  const { startCourier } = await import('./app/_mail/courier')
  startCourier(process.env.DATABASE_URL)
}
