import type { z } from 'zod'
import { headingsOf } from '../findings/heading'
import { checkDialogue } from './check-dialogue'
import { checkFindings } from './check-findings'
import { checkGuide } from './check-guide'
import { checkParts } from './check-parts'
import { checkRaw } from './check-raw'
import { limitFaults, writePath, type Fault, type FaultReason } from './fault'
import { portableRound, portableVersion, type PortableRound } from './portable-round'

const reasons: Partial<Record<z.core.$ZodIssue['code'], FaultReason>> = {
  invalid_type: 'wrong-type',
  too_big: 'too-large',
  too_small: 'too-small',
  invalid_format: 'wrong-format',
  unrecognized_keys: 'unknown-property',
  invalid_value: 'wrong-value',
  invalid_key: 'wrong-format',
}

const isMissing = (input: unknown, path: readonly PropertyKey[]): boolean => {
  const found = path.reduce<unknown>(
    (value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part],
    input,
  )
  return found === undefined
}

const reasonOf = (input: unknown, issue: z.core.$ZodIssue): FaultReason =>
  issue.code === 'invalid_type' && isMissing(input, issue.path)
    ? 'missing'
    : (reasons[issue.code] ?? 'wrong-shape')

const shapeFaults = (input: unknown, issues: z.core.$ZodIssue[]): Fault[] =>
  issues.flatMap((issue) => {
    const paths =
      issue.code === 'unrecognized_keys' ? issue.keys.map((name) => [...issue.path, name]) : [issue.path]
    return paths.map((path) => ({ path: writePath(path), reason: reasonOf(input, issue) }))
  })

/** A file of an earlier version says what it leaves out as this version writes it. */
const upToDate = (round: PortableRound): PortableRound => ({
  ...round,
  version: portableVersion,
  headings: headingsOf(round.headings, round.rules),
})

/** A round's file read whole: its shape first, then its meaning. Otherwise up to 100 faults with the places where they are. */
export const checkRound = (input: unknown): PortableRound | Fault[] => {
  const raw = checkRaw(input)
  if (raw.length > 0) return limitFaults(raw)
  const parsed = portableRound.safeParse(input)
  if (!parsed.success) return limitFaults(shapeFaults(input, parsed.error.issues))
  const round = upToDate(parsed.data)
  const general = [...checkParts(round), ...checkGuide(round), ...checkFindings(round)]
  if (general.length > 0) return limitFaults(general)
  const faults = round.dialogues.flatMap((one, index) => checkDialogue(round, one, `dialogues[${index}]`))
  return faults.length > 0 ? limitFaults(faults) : round
}
