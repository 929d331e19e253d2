import { formatTime } from '@/app/_session/format-time'
import { listLeaves } from '@/db/leaves'
import { listChanges } from '@/db/meeting-words'
import { findSigning } from '@/db/sign-off'
import { promptsOf } from '@/guide/guide'
import { leafOf } from '@/guide/leaf'
import type { RouteName } from '@/people/policy'
import { loadDialogue } from '../../_form/load'
import { markOf } from './mark'

/** Everything the page says, in a constant number of queries. What stands is read before what was said of it. */
export const loadConfirm = async (route: RouteName, id: string) => {
  const found = await loadDialogue(route, id)
  const { caller, answers, dialogue } = found
  const { leaves, ...more } = await found.read(async (tx) => ({
    leaves: await listLeaves(tx, id),
    changes: await listChanges(tx, id),
    signing: await findSigning(tx, caller, id),
  }))
  const asked = new Set(promptsOf(dialogue.form).map((prompt) => prompt.key))
  const standing = new Map<string, string[]>()
  for (const [key, heads] of answers) {
    const prompt = leafOf(key)
    standing.set(prompt, [...(standing.get(prompt) ?? []), ...heads.map((head) => head.id)])
  }
  const { at } = await formatTime()
  const time = (moment: Date) => at(moment, { dateStyle: 'medium', timeStyle: 'short' })
  return {
    ...found,
    ...more,
    leaves: leaves.filter((leaf) => asked.has(leaf.prompt)),
    mark: markOf(leaves, more.signing.signed !== null),
    standing,
    time,
  }
}
export type Confirmable = Awaited<ReturnType<typeof loadConfirm>>
