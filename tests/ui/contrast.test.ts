import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const tokens = readFileSync(join(process.cwd(), 'app/_ui/styles/tokens.css'), 'utf8')
const pairs = [...tokens.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)]
const colours = new Map(pairs.map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }]))

type Scheme = 'light' | 'dark'

function colour(name: string, scheme: Scheme) {
  const found = colours.get(name)?.[scheme]
  if (!found) throw new Error(`tokens.css has no colour --${name}`)
  return found
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string) {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(first: string, second: string, scheme: Scheme) {
  const [low, high] = [first, second].map((name) => luminance(colour(name, scheme))).sort((a, b) => a - b)
  return (high! + 0.05) / (low! + 0.05)
}

const grounds = ['bg', 'surface', 'sunken', 'tint']
const on = (texts: string[], behind: string[]) =>
  texts.flatMap((text) => behind.map((ground) => [text, ground]))
const steps = (name: string) => [1, 2, 3, 4, 5].map((step) => [`on-${name}-${step}`, `${name}-${step}`])

const readable = [
  ...on(['text', 'text-second', 'primary', 'primary-hover'], grounds),
  ...on(['danger'], ['bg', 'surface', 'danger-tint']),
  ...on(['warn'], ['bg', 'surface', 'warn-tint']),
  ...on(['ok'], ['bg', 'surface', 'ok-tint']),
  ...on(['text'], ['danger-tint', 'warn-tint', 'ok-tint']),
  ...on(['on-primary'], ['primary', 'primary-hover']),
  ...on(['on-danger'], ['danger', 'danger-hover']),
  ...steps('grade'),
  ...steps('heat'),
]

const visible = [
  ...on(['control', 'primary', 'danger', 'focus'], ['bg', 'surface']),
  ...on(['grade-outline'], ['bg', 'surface']),
  ...on(['bar-quiet'], ['bg', 'surface']),
]

describe.each(['light', 'dark'] as const)('the %s colours', (scheme) => {
  it.each(readable)('let %s be read on %s', (text, ground) => {
    expect(contrast(text!, ground!, scheme)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(visible)('let %s be seen on %s', (border, ground) => {
    expect(contrast(border!, ground!, scheme)).toBeGreaterThanOrEqual(3)
  })
})
