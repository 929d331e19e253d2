/** Why a place in a round's file cannot be taken in. */
export type FaultReason =
  | 'missing'
  | 'wrong-type'
  | 'wrong-value'
  | 'wrong-format'
  | 'wrong-shape'
  | 'unknown-property'
  | 'too-large'
  | 'too-small'
  | 'too-deep'
  | 'unsafe-text'
  | 'date-out-of-range'
  | 'duplicate'
  | 'unknown-organisation'
  | 'unknown-person'
  | 'unknown-action'
  | 'unknown-part'
  | 'unknown-prompt'
  | 'unknown-question'
  | 'unknown-facet'
  | 'unknown-family'
  | 'unknown-code'
  | 'condition-does-not-fit'
  | 'sentence-without-count'
  | 'unknown-field'
  | 'unknown-revision'
  | 'revision-of-another-answer'
  | 'parent-after-child'
  | 'value-does-not-fit'
  | 'quote-differs'
  | 'coded-answer-is-no-text'
  | 'hash-differs'
  | 'state-contradicts-submissions'
  | 'dialogue-in-facts-only-round'
  | 'closes-before-opening'
  | 'organisation-is-of-another-kind'
  | 'plan-exists-with-other-content'
  | 'guide-exists-with-other-content'
  | 'round-exists-with-other-content'
  | 'revision-exists'
  | 'operation-exists'
  | 'unknown-rule'
  | 'contradicts-itself'
  | 'not-json'
  | 'more-faults'

/** `path` is written as in `dialogues[3].answers[2].revisions[0].value`; it is empty for the file as a whole. */
export type Fault = { path: string; reason: FaultReason }

export const mostFaults = 100

/** At most 100 faults, and an entry that says when there are more. */
export const limitFaults = (faults: Fault[]): Fault[] =>
  faults.length > mostFaults ? [...faults.slice(0, mostFaults), { path: '', reason: 'more-faults' }] : faults

export const writePath = (parts: readonly PropertyKey[]): string =>
  parts.reduce<string>((path, part) => {
    if (typeof part === 'number') return `${path}[${part}]`
    const name = String(part)
    if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(name))
      return `${path}[${JSON.stringify(name.toWellFormed().slice(0, 80))}]`
    return path ? `${path}.${name}` : name
  }, '')
