import type { Tailoring } from './form'

/** What is changed for many at once. `hide` also takes away their own questions; what is not named stays as each of them has it. */
export type TailoringChange = { hide: string[]; show: string[]; add: Tailoring['added'] }

export const changeTailoring = (
  { hidden, added }: Tailoring,
  { hide, show, add }: TailoringChange,
  guideKeys: Set<string>,
): Tailoring => ({
  hidden: [...new Set([...hidden, ...hide.filter((one) => guideKeys.has(one))])].filter(
    (one) => !show.includes(one),
  ),
  added: [...added.filter((one) => !hide.includes(one.prompt.key)), ...add],
})

const keysOf = ({ hidden, added }: Tailoring) =>
  [...hidden, ...added.map((one) => one.prompt.key)].sort().join()

/** Own questions never change under their key, so the keys tell. */
export const isSameTailoring = (one: Tailoring, other: Tailoring): boolean => keysOf(one) === keysOf(other)
