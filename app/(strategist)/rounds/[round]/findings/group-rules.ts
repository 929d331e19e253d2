import type { Rule } from '@/findings/rule'

export type Section = { key: string; conclusions: { key: string; rules: Rule[]; besides: Rule[] }[] }

const letters = ['H', 'F', 'N', 'R']
const letterOf = (conclusion: string) => (/^[HFNR]\d+$/.test(conclusion) ? conclusion.charAt(0) : 'other')
const numberOf = (conclusion: string) => Number(conclusion.slice(1))

/** The rules under their conclusions in the report's order: headlines, further dialogue, needs, the way ahead, and any of the guide's own last. */
export const groupRules = (rules: Rule[]): Section[] =>
  [...letters, 'other'].flatMap((key) => {
    const keys = [...new Set(rules.flatMap(({ conclusion, also }) => [conclusion, ...(also ?? [])]))].filter(
      (one) => letterOf(one) === key,
    )
    if (keys.length === 0) return []
    const sorted = key === 'other' ? keys : keys.sort((a, b) => numberOf(a) - numberOf(b))
    const conclusions = sorted.map((conclusion) => ({
      key: conclusion,
      rules: rules.filter((rule) => rule.conclusion === conclusion),
      besides: rules.filter((rule) => rule.also?.includes(conclusion)),
    }))
    return [{ key, conclusions }]
  })
