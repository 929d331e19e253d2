import { notFound } from 'next/navigation'
import { enterPage } from '@/app/_session/caller'
import { findDialogue, listAnsweredKeys, listAnswers } from '@/db/dialogue'
import { findSequence } from '@/db/presence'
import { isId } from '@/people/id'
import type { RouteName } from '@/people/policy'

/** A representative's dialogue with its answers, in a constant number of queries; not theirs is not found. */
export const loadDialogue = async (route: RouteName, id: string) => {
  const { caller, read } = await enterPage(route)
  if (!isId(id)) notFound()
  const found = await read(async (tx) => {
    const dialogue = await findDialogue(tx, id)
    return (
      dialogue && {
        dialogue,
        sequence: await findSequence(tx, id),
        answers: await listAnswers(tx, id),
        answeredKeys: await listAnsweredKeys(tx, id),
      }
    )
  })
  if (!found) notFound()
  return { caller, read, ...found }
}
