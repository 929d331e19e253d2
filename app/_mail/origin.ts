/** The address that people use. Without a public one the app is served on localhost only, on the port that Next notes in PORT. */
export const origin = (): string =>
  (process.env.PUBLIC_URL || `http://localhost:${process.env.PORT || 3000}`).replace(/\/+$/, '')
