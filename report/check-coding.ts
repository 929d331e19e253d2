import type { Known } from './check-dialogue'
import type { Fault } from './fault'
import type { PortableDialogue } from './portable-round'

/** A coding quotes its revision's text between two Unicode code points. */
export const checkCoding = (
  dialogue: PortableDialogue,
  coding: PortableDialogue['codings'][number],
  known: Known,
  path: string,
): Fault[] => {
  const faults: Fault[] = known.people.has(coding.coder)
    ? []
    : [{ path: `${path}.coder`, reason: 'unknown-person' }]
  const value = dialogue.answers
    .flatMap((one) => one.revisions)
    .find((one) => one.id === coding.revision)?.value
  if (!value) return [...faults, { path: `${path}.revision`, reason: 'unknown-revision' }]
  if (!('text' in value)) return [...faults, { path: `${path}.revision`, reason: 'coded-answer-is-no-text' }]
  const quoted = Array.from(value.text).slice(coding.start, coding.end).join('')
  const fits = quoted === coding.quote && Array.from(quoted).length === coding.end - coding.start
  return fits ? faults : [...faults, { path: `${path}.quote`, reason: 'quote-differs' }]
}
