import { IntlMessageFormat } from 'intl-messageformat'
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isRefusal } from '@/app/_session/refusals'

type Messages = { [key: string]: string | Messages }
const readMessages = (language: string): Messages =>
  JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'))

const flatten = (messages: Messages, before = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${before}${key}`, value] as [string, string]]
      : flatten(value, `${before}${key}.`),
  )

const catalogues = Object.fromEntries(
  ['sv', 'en', 'ar'].map((language) => [language, new Map(flatten(readMessages(language)))]),
)
const swedish = catalogues.sv!
const others = ['en', 'ar'] as const

type Node = { type: number; value?: unknown; options?: Record<string, { value: Node[] }>; children?: Node[] }

/** The names a sentence takes, and the tags around its words; a word chosen by number or kind counts as its name. */
const listArguments = (nodes: Node[]): string[] =>
  nodes.flatMap((node) => [
    ...(node.type === 0 || node.type === 7 ? [] : [String(node.value)]),
    ...Object.values(node.options ?? {}).flatMap((one) => listArguments(one.value)),
    ...listArguments(node.children ?? []),
  ])
const argumentsOf = (text: string): string =>
  [...new Set(listArguments(new IntlMessageFormat(text, 'sv').getAst() as Node[]))].sort().join()

const compareArguments = (one: Map<string, string>, other: Map<string, string>): string[] =>
  [...one]
    .filter(([key, text]) => other.has(key) && argumentsOf(text) !== argumentsOf(other.get(key)!))
    .map(([key]) => key)

test.each(others)('%s has the keys of Swedish, no more and no fewer', (language) => {
  const there = catalogues[language]!
  expect({
    missing: [...swedish.keys()].filter((key) => !there.has(key)),
    strange: [...there.keys()].filter((key) => !swedish.has(key)),
  }).toEqual({ missing: [], strange: [] })
})

test.each(others)('%s takes the same arguments as Swedish', (language) => {
  expect(compareArguments(swedish, catalogues[language]!)).toEqual([])
})

test.each(['sv', ...others])('no text in %s is empty or starts or ends in a space', (language) => {
  expect([...catalogues[language]!].filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual(
    [],
  )
})

const tooLong = (text: string): string[] =>
  [...new Intl.Segmenter('sv', { granularity: 'sentence' }).segment(text.replace(/\{(\w+)[^{}]*\}/g, '$1'))]
    .map((one) => one.segment.trim())
    .filter(
      (sentence) =>
        [...new Intl.Segmenter('sv', { granularity: 'word' }).segment(sentence)].filter(
          (word) => word.isWordLike,
        ).length > 20,
    )

test('no Swedish sentence has more than twenty words', () => {
  expect(
    [...swedish].flatMap(([key, text]) => tooLong(text).map((sentence) => `${key}: ${sentence}`)),
  ).toEqual([])
})

const folders = ['app', 'db', 'start', 'report', 'findings', 'people', 'guide', 'dialogue', 'answers']
const files = new Map(
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')] as const),
  ),
)

/** Keys that the code puts together, with where each of them gets its last word from. */
const dynamic = [
  /^examples\.(in_line_with_plan|predates_plan|not_stated|decided|intended)$/, // an example's own codes
  /^setup\.faults\./, // a Fault's reason
  /^absence\./, // a Standing
  /^letters\.(invitation|reminder|held|handed_over|meeting|meetingCancelled|notes|reopened|thanks|welcome)\./, // a letter's kind
  /^letters\.(unsaid|calendar)\./, // what a letter may lack, and its calendar entry
  /^countWords\./, // a count word
  /^findings\.(state|confidence|work|history)\./, // a finding's state, grade, concern or act
  /^findings\.detail\.(internal|external)$/, // what a rule counts excerpts of
  /^(form|overview|organisation|progress|rounds)\.(states?|counts|lead|withheld|saved?|kind)\./, // a dialogue's state, an organisation's kind
]

/** The sources that a file imports from. */
const nearTo = (file: string, source: string): string[] =>
  [...source.matchAll(/from '((?:@\/|\.)[^']+)'/g)]
    .map(([, from]) => (from!.startsWith('@/') ? from!.slice(2) : join(dirname(file), from!)))
    .flatMap((from) => files.get(`${from}.ts`) ?? files.get(`${from}.tsx`) ?? [])

/** The keys that stand in quotes; one whose last word is put together ends in a star. */
const quotedIn = (text: string): string[] =>
  [...text.matchAll(/'([\w.]+)'|`([\w.]+)\.\$\{/g)].map(([, key, parent]) => key ?? `${parent}.*`)

/** What stands within the parentheses that open here. */
const within = (text: string, open: number): string => {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')' && --depth === 0) return text.slice(open + 1, at)
  }
  return ''
}

const making =
  /(?:const (\w+) = )?\(?(?:await )?(?:(?:get|use)Translations|createTranslator)\(\s*(?:\{[^}]*namespace:\s*)?'([\w.]+)'[^)]*\)\)?/g

/**
 * The texts that a file may ask its translators for: those written in the call; and where the call has a name that comes from
 * elsewhere, or the translator is handed on, whatever stands in quotes in the file and in those it imports.
 */
const listAsked = (file: string, source: string): string[] => {
  const anywhere = [source, ...nearTo(file, source)].flatMap(quotedIn)
  return [...source.matchAll(making)].flatMap(({ index, 0: made, 1: name, 2: namespace }) => {
    const rest = source.slice(index + made.length)
    const calls = name
      ? rest.matchAll(new RegExp(`(?<![\\w./'])${name}\\b(?:\\.(?:rich|markup|raw|has))?(\\(|:)?`, 'g'))
      : [Object.assign([rest.startsWith('(') ? '(' : '', rest[0]], { index: 0 })]
    return [...calls].flatMap((call) => {
      if (call[1] === ':') return []
      const given = call[1] === '(' ? within(rest, call.index + call[0]!.length - 1) : ''
      const first = given.replace(/ as '[\w.]+'/g, '').split(/,\s*\{/)[0]!
      const written = quotedIn(first)
      const named = written.length === 0 || /[?:]\s*[a-z][\w.]*\s*(:|$)/i.test(first)
      return [...written, ...(named ? anywhere : [])].map((key) => `${namespace}.${key}`)
    })
  })
}

const asked = new Set([...files].flatMap(([file, source]) => listAsked(file, source)))

const isAsked = (key: string, of: Set<string>): boolean =>
  of.has(key) || [...key.matchAll(/\./g)].some(({ index }) => of.has(`${key.slice(0, index)}.*`))

const isUsed = (key: string): boolean =>
  dynamic.some((one) => one.test(key)) ||
  (key.startsWith('refusals.') && isRefusal(key.slice('refusals.'.length))) ||
  isAsked(key, asked)

test('no text is there that no page shows', () => {
  expect([...swedish.keys()].filter((key) => !isUsed(key))).toEqual([])
})

/** Each call of a translator that was made in the same file, when its key is written out. */
const listCalls = (source: string): string[] =>
  [
    ...source.matchAll(
      /const (\w+) = (?:\(?await getTranslations|useTranslations)\(\s*(?:\{[^}]*namespace:\s*)?'([\w.]+)'/g,
    ),
  ].flatMap(([, name, namespace]) => {
    const made = [...source.matchAll(new RegExp(`const ${name} = `, 'g'))].length
    return made > 1
      ? []
      : [
          ...source.matchAll(new RegExp(`\\b${name}(?:\\.rich|\\.markup|\\.raw)?\\('([\\w.]+)'[,)]`, 'g')),
        ].map((call) => `${namespace}.${call[1]}`)
  })

test('no page asks for a text that is not there', () => {
  const written = [...new Set([...files.values()].flatMap(listCalls))]
  expect(written.length).toBeGreaterThan(50)
  expect(written.filter((key) => !swedish.has(key))).toEqual([])
})

test('the negative controls: a lost argument, a long sentence, an unused and a missing key are found', () => {
  expect(
    compareArguments(
      new Map([['a', '{name} har {count, plural, one {# svar} other {# svar}}']]),
      new Map([['a', '{name} har svar']]),
    ),
  ).toEqual(['a'])
  expect(tooLong(`Kort. ${'ord '.repeat(21)}slut.`)).toHaveLength(1)
  expect(isUsed('shell.nobodyAsksForThis')).toBe(false)
  const page = `const t = await getTranslations('rounds')
    const s = await getTranslations('setup')
    return [t('title'), s(names[0]), 'name']`
  const found = new Set(listAsked('app/x.tsx', page))
  expect(['rounds.title', 'setup.name', 'rounds.name'].map((key) => isAsked(key, found))).toEqual([
    true,
    true,
    false,
  ])
  expect(listCalls("const t = await getTranslations('shell')\nt('nowhere')")).toEqual(['shell.nowhere'])
})
