import type { TagOn } from '@/findings/tagging'
import type { Waiting } from './queue-store'
import type { ShownTag } from './tag-list'

/** The tags on one question's notes: those that the server has, and those on their way to it. */
export const tagsOn = (key: string, stored: TagOn[], waiting: Waiting[]): ShownTag[] => {
  const doings = waiting.filter(({ path }) => path === 'tags')
  const leaving = new Set(
    doings.filter(({ body }) => body.act === 'remove').map(({ body }) => body.operation),
  )
  const known = new Set<string | undefined>(stored.map(({ operation }) => operation))
  const coming = doings
    .filter(({ body }) => body.act === 'add' && !known.has(body.operation))
    .map(({ id, body, refused }) => ({ ...(body as unknown as TagOn), lost: false, waits: id, refused }))
  return [...stored, ...coming].filter((one) => one.key === key && !leaving.has(one.operation))
}
