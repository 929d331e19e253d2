import type { Value } from './value'

export type PersonalData = 'identityNumber' | 'email' | 'phone'

const identityNumbers = /(?:(?:19|20)(\d{6})[-+ ]?|(\d{6})[-+])(\d{4})/g
const email = /[\p{L}\d_+-]@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}/u
const phones = /(?:\+\d{2}[ -]?(?:\(0\)[ -]?)?|0)[1-9](?:[ -]{0,3}\d){6,10}/g
const numericDate = /^0\d([-. ])\d\d\1(?:19|20)\d\d$/

/** Whether a number found in a text is the end or the beginning of a longer one: an amount, a reference, a row of years. */
const standsAlone = (text: string, { 0: found, index }: RegExpMatchArray): boolean =>
  !/[\p{L}\d]$|\d[ .,/-]$/u.test(text.slice(Math.max(0, index! - 2), index)) &&
  !/^(?:[\p{L}\d]|[-/.,]\d)/u.test(text.slice(index! + found.length, index! + found.length + 2))

/** A co-ordination number has 60 added to its day. */
const isDay = (sixDigits: string): boolean => {
  const [year, month, given] = [0, 2, 4].map((at) => Number(sixDigits.slice(at, at + 2))) as [
    number,
    number,
    number,
  ]
  const day = given > 60 ? given - 60 : given
  const longest = month === 2 ? (year % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return month >= 1 && month <= 12 && day >= 1 && day <= longest
}

/** The last figure of an identity number is reckoned from the nine before it (Luhn). */
const addsUp = (tenDigits: string): boolean => {
  const sum = Array.from(tenDigits).reduce((total, figure, index) => {
    const weighted = Number(figure) * (index % 2 === 0 ? 2 : 1)
    return total + (weighted > 9 ? weighted - 9 : weighted)
  }, 0)
  return sum % 10 === 0
}

const isIdentityNumber = ([, long, short, end]: RegExpMatchArray): boolean => {
  const date = (long ?? short)!
  return isDay(date) && addsUp(date + end!)
}

const isPhone = ([found]: RegExpMatchArray): boolean => {
  const figures = found.replace(/\D/g, '').length
  return !numericDate.test(found) && figures >= 9 && figures <= 14
}

/** What in a free text looks like it points out a person. A reason to warn, never to refuse. */
export const findPersonalData = (text: string): PersonalData | undefined => {
  const found = (pattern: RegExp, is: (one: RegExpMatchArray) => boolean) =>
    [...text.matchAll(pattern)].some((one) => is(one) && standsAlone(text, one))
  if (found(identityNumbers, isIdentityNumber)) return 'identityNumber'
  if (email.test(text)) return 'email'
  return found(phones, isPhone) ? 'phone' : undefined
}

/** The same for a whole answer: its text, or the texts of a list's entries. */
export const findInValue = (value: Value): PersonalData | undefined => {
  if ('text' in value) return findPersonalData(value.text)
  if (!('items' in value)) return undefined
  const texts = value.items.flatMap((item) => Object.values(item.fields))
  return findPersonalData(texts.filter((one) => typeof one === 'string').join('\n'))
}
