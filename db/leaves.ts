import { sql } from 'drizzle-orm'
import type { Leaf } from '@/dialogue/confirming'
import type { Tx } from './client'

/** As the database tells it, with the hash of what stands there. */
export type LeafRow = Omit<Leaf, 'confirmation'> & {
  hash: string
  confirmation: (Leaf['confirmation'] & { at: string }) | null
}

/** Every leaf of the form in its order, with the hash by which a confirmation of it holds; moments are text (ISO 8601). */
export const listRows = async (tx: Tx, dialogueId: string): Promise<LeafRow[]> => [
  ...(await tx.execute<LeafRow>(sql`
    select l.leaf as prompt, l.answered, l.dissented, l.conflicted, l.revisions, l.content_hash as hash,
      (select json_build_object('stance', c.stance, 'author', p.name, 'at', c.at, 'holds', c.content_hash = l.content_hash)
        from confirmation c join person p on p.municipality_id = c.municipality_id and p.id = c.author_id
        where c.municipality_id = app_municipality() and c.dialogue_id = ${dialogueId} and c.prompt = l.leaf
        order by c.sequence desc limit 1) as confirmation
    from list_leaves(app_municipality(), ${dialogueId}) l order by l.place`)),
]

/** Every leaf of the form with what stands there and what has been said of it: one query. */
export const listLeaves = async (tx: Tx, dialogueId: string): Promise<Leaf[]> =>
  (await listRows(tx, dialogueId)).map(({ hash: _hash, confirmation: said, ...leaf }) => ({
    ...leaf,
    confirmation: said && { ...said, at: new Date(said.at) },
  }))
