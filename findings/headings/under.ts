import { say } from '../../guide/standard/say'
import type { LocalText } from '../../people/language'

type Row = [key: string, sv: string, en: string, ar: string]

/** A chapter and its conclusions in the report's order. */
export type Chapter = {
  key: string
  title: LocalText
  conclusions: { key: string; text: LocalText }[]
}

export const under = ([key, ...title]: Row, conclusions: Row[]): Chapter => ({
  key,
  title: say(...title),
  conclusions: conclusions.map(([name, ...text]) => ({ key: name, text: say(...text) })),
})
