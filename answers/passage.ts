/** A passage of a text: `start` and `end` are Unicode code points, end exclusive, and `quote` is what stands between. */
export type Passage = { start: number; end: number; quote: string }

const points = (text: string): string[] => Array.from(text)

/** The passage between two places in a text that are counted in UTF-16 units, as a text box does, without the spaces at its ends. */
export const passageBetween = (text: string, from: number, to: number): Passage | null => {
  const chosen = text.slice(from, to)
  const quote = chosen.trim()
  if (quote === '') return null
  const start = points(text.slice(0, from + chosen.indexOf(quote))).length
  return { start, end: start + points(quote).length, quote }
}

/** The sentence around a place in a text (UTF-16 units), or the last one before it. */
export const sentenceAt = (text: string, place: number): Passage | null => {
  const sentences = [...new Intl.Segmenter('sv', { granularity: 'sentence' }).segment(text)].filter(
    (one) => one.segment.trim() !== '',
  )
  const found = sentences.findLast((one) => one.index <= place) ?? sentences[0]
  return found ? passageBetween(text, found.index, found.index + found.segment.length) : null
}

/** Where the quoted words stand in a text now: at their own place, otherwise at the nearest one. Null when they are gone. */
export const findPassage = (text: string, { start, quote }: Passage): Passage | null => {
  const found: number[] = []
  for (let at = text.indexOf(quote); at !== -1 && quote !== ''; at = text.indexOf(quote, at + 1))
    found.push(points(text.slice(0, at)).length)
  const [nearest] = found.toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start))
  return nearest === undefined ? null : { start: nearest, end: nearest + points(quote).length, quote }
}
