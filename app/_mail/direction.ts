import type { Language } from '@/people/language'

const rightToLeft = '\u200F'
const [isolate, end] = ['\u2068', '\u2069']

/** In Arabic a name or a number of another script is isolated, so that it does not turn the words around it. */
export const isolateIn = (language: Language, value: string): string =>
  language === 'ar' ? `${isolate}${value}${end}` : value

/** In Arabic each line says that it runs from the right, whatever it begins with; a link stands alone and untouched. */
export const directLines = (language: Language, text: string): string =>
  language === 'ar'
    ? text
        .split('\n')
        .map((line) => (line === '' || /^https?:/.test(line) ? line : `${rightToLeft}${line}`))
        .join('\n')
    : text
