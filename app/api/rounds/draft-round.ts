import { z } from 'zod'
import { reminderDays } from '@/dialogue/reminder-days'
import { organisationKind, type Organisation } from '@/people/organisation'
import { untold, type PortableRound } from '@/report/portable-round'
import { standardContent } from '@/report/standard-content'

const words = (most: number) => z.string().trim().min(1).max(most)

const organisations = z
  .array(z.strictObject({ name: words(200), kind: organisationKind }))
  .max(300)
  .refine((list) => new Set(list.map((each) => each.name.toLowerCase())).size === list.length)

const common = {
  name: words(200),
  opensOn: z.iso.date(),
  closesOn: z.iso.date(),
  contact: words(300),
}
const endsAfterItBegins = (one: { opensOn: string; closesOn: string }) => one.opensOn <= one.closesOn

/** What a round is changed to, and the organisations that come to it. */
export const changedRound = z
  .strictObject({ ...common, signsOff: z.boolean(), organisations })
  .refine(endsAfterItBegins)

export const newRound = z
  .strictObject({
    ...common,
    place: words(200),
    remindDaysBefore: reminderDays.default([]),
    signsOff: z.boolean().default(false),
    organisations: organisations.min(1),
  })
  .refine(endsAfterItBegins)
export type NewRound = z.infer<typeof newRound>

const keyOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60) || 'x'

const freeKey = (name: string, taken: Set<string>): string => {
  const wanted = keyOf(name)
  let key = wanted
  for (let number = 2; taken.has(key); number++) key = `${wanted}-${number}`
  taken.add(key)
  return key
}

/** Organisations of the same name and kind are the ones the municipality knows already. */
export const withKeys = (organisations: NewRound['organisations'], known: Organisation[]): Organisation[] => {
  const taken = new Set(known.map((one) => one.key))
  return organisations.map((one) => {
    const same = known.find(
      (each) => each.kind === one.kind && each.name.toLowerCase() === one.name.toLowerCase(),
    )
    return same ?? { ...one, key: freeKey(one.name, taken) }
  })
}

/** A new round with the standard guide, its plan and its rules, and a dialogue for each organisation. */
export const draftRound = (
  { name, organisations, ...rest }: NewRound,
  known: Organisation[],
  takenKeys: Set<string>,
): PortableRound => {
  const asked = withKeys(organisations, known)
  return {
    ...standardContent,
    round: {
      ...rest,
      key: freeKey(name, new Set(takenKeys)),
      name: { sv: name },
      leastGroup: 3,
      factsOnly: false,
      scale: null,
    },
    organisations: asked,
    people: [],
    dialogues: asked.map((one) => ({
      organisation: one.key,
      state: 'invited',
      tailoring: { hidden: [], added: [] },
      draftSharedAt: null,
      participants: [],
      answers: [],
      submissions: [],
      codings: [],
      ...untold,
    })),
    learningExamples: [],
    findings: [],
    trail: [],
  }
}
