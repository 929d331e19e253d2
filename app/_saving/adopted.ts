import type { Operation } from './outbox'

/** The edits that one was written on top of, and itself last. */
const chainOf = (all: Operation[], last: Operation): Operation[] => {
  const before = all.find((one) => one.operation === last.after)
  return before ? [...chainOf(all, before), last] : [last]
}

/**
 * What pages that are gone could not send of one question: with `show`, the newest text and what it was written on, which the
 * page goes on from; and the others, which go to the server aside from what it shows.
 */
export const divideAdopted = (
  found: Operation[],
  show: boolean,
): { chain: Operation[]; others: Operation[] } => {
  const chain = show ? chainOf(found, found.at(-1)!) : []
  const others = found.filter((one) => !chain.includes(one)).map((one) => ({ ...one, aside: true }))
  return { chain, others }
}
