import { randomUUID } from 'node:crypto'
import type { Chance } from './chance'

const pick = <T>(items: T[], chance: Chance): T => items[Math.floor(chance() * items.length)]!

const units = [
  '\0', '\ud800', '\udfff', '\ufffe', '\uffff', '\ufeff', '\u202e', '\u2028', '\r', '\n', '\t', '\u0001', '\u007f', '\u0085',
  '😀', '👩🏽‍⚕️', 'e\u0301', 'å', 'ß', 'İ', 'ﷺ', '\u200d', '"', "'", '\\', '\\u0000', '<script>', '${x}', '%00', '=1+1', ' ',
] // prettier-ignore

const text = (chance: Chance): string =>
  Array.from({ length: 1 + Math.floor(chance() * 12) }, () => pick(units, chance)).join('')

const deep = (levels: number): unknown => {
  let value: unknown = 1
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { text: value }
  return value
}

const odd = (chance: Chance): unknown =>
  pick<() => unknown>(
    [
      () => null,
      () => true,
      () => -0,
      () => 1e308,
      () => 0.1 + 0.2,
      () => [],
      () => ({}),
      () => '',
      () => text(chance),
      () => randomUUID(),
      () => 'x'.repeat(19_990 + Math.floor(chance() * 20)),
      () => deep(200),
      () => Object.fromEntries([['__proto__', { admin: true }]]),
      () => JSON.parse('{"__proto__":{"text":"x"},"constructor":{"prototype":{}}}') as unknown,
      () => Array.from({ length: 300 }, () => 'money'),
    ],
    chance,
  )()

const value = (chance: Chance): unknown =>
  pick<() => unknown>(
    [
      () => ({ text: text(chance) }),
      () => ({ text: text(chance).repeat(300) }),
      () => ({ text: odd(chance) }),
      () => ({ scale: pick([0, 1, 5, 6, 1.5, '3', -1], chance) }),
      () => ({
        choices: pick<unknown>([[], ['money'], ['money', 'money'], ['nope'], [text(chance)]], chance),
      }),
      () => ({ items: [{ id: text(chance), fields: { name: text(chance), [text(chance)]: odd(chance) } }] }),
      () => ({ items: odd(chance) }),
      () => ({ withheld: odd(chance) }),
      () => ({ cleared: odd(chance) }),
      () => ({ text: 'a', scale: 1 }),
      () => odd(chance),
    ],
    chance,
  )()

const keys = ['a.text', 'a.wanted', 'a.list', 'b.grade', 'a.notes', 'a.dissent']

/** A body that no page of ours sends; some are valid all the same, and must come back as they were written. */
export const hostileBody = (chance: Chance): string => {
  const save: Record<string, unknown> = {
    operation: randomUUID(),
    key: pick(keys, chance),
    parents: [],
    value: value(chance),
  }
  const place = chance()
  if (place < 0.05) save.operation = odd(chance)
  else if (place < 0.1)
    save.key = pick<unknown>([odd(chance), '__proto__', 'constructor', 'a.text\0', 'A.TEXT'], chance)
  else if (place < 0.15) save.parents = pick<unknown>([odd(chance), [randomUUID()], [odd(chance)]], chance)
  else if (place < 0.2) save[text(chance)] = odd(chance)
  const body = JSON.stringify(save)
  const shape = chance()
  if (shape < 0.03) return body.slice(0, Math.floor(chance() * body.length))
  if (shape < 0.05) return `${body}${body}`
  if (shape < 0.07) return '['.repeat(20_000)
  if (shape < 0.08)
    return `{"operation":"${randomUUID()}","key":"a.text","parents":[],"value":{"text":"${'å'.repeat(140_000)}"}}`
  return body
}
