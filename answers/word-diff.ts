/** A stretch of a text; `own` where the other text does not say the same. */
export type Piece = { text: string; own: boolean }

/** Cells of one comparison: a table of more is not worth its time, and all of the stretch counts as differing. */
const mostCells = 400_000

/** By their marks alone: Intl.Segmenter takes seconds for some texts of 20,000 characters. Every code unit is in one of them. */
const sentences = (text: string): string[] => text.match(/[^.!?؟。\n]*[.!?؟。\n]+\s*|[^.!?؟。\n]+$/gu) ?? []
const words = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]+/gu) ?? []

/** Lengths of the longest common subsequence of every pair of ends, row by row. */
const measure = (a: string[], b: string[]): Uint16Array => {
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i] === b[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!)
  return table
}

type Stretch = { same: boolean; a: string[]; b: string[] }

const differ = (a: string[], b: string[]): Stretch[] =>
  a.length + b.length > 0 ? [{ same: false, a, b }] : []

const middle = (a: string[], b: string[]): Stretch[] => {
  if (a.length === 0 || b.length === 0 || a.length * b.length > mostCells) return differ(a, b)
  const table = measure(a, b)
  const width = b.length + 1
  const found: Stretch[] = []
  const add = (same: boolean, one: string | undefined, other: string | undefined) => {
    let last = found.at(-1)
    if (last?.same !== same) found.push((last = { same, a: [], b: [] }))
    if (one !== undefined) last.a.push(one)
    if (other !== undefined) last.b.push(other)
  }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) add(true, a[i++], b[j++])
    else if (j >= b.length || (i < a.length && table[(i + 1) * width + j]! >= table[i * width + j + 1]!))
      add(false, a[i++], undefined)
    else add(false, undefined, b[j++])
  }
  return found
}

/** What two lists have in common and where they differ, in their order. Equal ends are set aside first. */
const align = (a: string[], b: string[]): Stretch[] => {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const same = (from: string[]): Stretch[] => (from.length > 0 ? [{ same: true, a: from, b: from }] : [])
  return [
    ...same(a.slice(0, start)),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...same(a.slice(a.length - end)),
  ]
}

const isWord = /[\p{L}\p{N}]/u

/** A space or a full stop that happens to stand in both, between words that do not, is no common ground. */
const join = (pieces: Piece[]): Piece[] => {
  const joined: Piece[] = []
  pieces.forEach((piece, at) => {
    if (piece.text === '') return
    const stranded = !piece.own && !isWord.test(piece.text) && pieces[at - 1]?.own && pieces[at + 1]?.own
    const own = piece.own || Boolean(stranded)
    const last = joined.at(-1)
    if (last?.own === own) last.text += piece.text
    else joined.push({ text: piece.text, own })
  })
  return joined
}

/**
 * Two texts with the words that differ marked: first by sentence, then by word within the sentences that differ, so that
 * the work is bounded. The pieces of each side, put together, are that side's text, code unit for code unit.
 */
export const diffWords = (a: string, b: string): { a: Piece[]; b: Piece[] } => {
  const stretches = align(sentences(a), sentences(b)).flatMap((one) =>
    one.same ? [one] : align(words(one.a.join('')), words(one.b.join(''))),
  )
  const side = (name: 'a' | 'b') =>
    join(
      stretches.map((one) => ({ text: one[name].join(''), own: !one.same })).filter((one) => one.text !== ''),
    )
  return { a: side('a'), b: side('b') }
}
