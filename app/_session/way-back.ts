const id = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const ways = [
  /^\/form\/[0-9a-f-]{36}(\/[\w-]{1,80}){0,2}$/,
  new RegExp(`^/rounds/${id}/dialogues/${id}/meeting$`),
]

/** The path to come back to after signing in: a form or a meeting, where text may wait to be sent, and nowhere else. */
export const wayBack = (path: unknown): string | undefined =>
  typeof path === 'string' && ways.some((way) => way.test(path)) ? path : undefined
