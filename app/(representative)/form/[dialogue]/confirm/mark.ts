import { createHash } from 'node:crypto'
import type { Leaf } from '@/dialogue/confirming'

/** Another for everything that changes how the confirming stands: a page and an answer with the same say the same. */
export const markOf = (leaves: Leaf[], signed: boolean): string =>
  createHash('sha256').update(JSON.stringify({ leaves, signed })).digest('base64url')
