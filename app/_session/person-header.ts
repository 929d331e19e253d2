/** Names whose doing a request is, where a page may have outlived its session. */
export const personHeader = 'halvtid-person'
