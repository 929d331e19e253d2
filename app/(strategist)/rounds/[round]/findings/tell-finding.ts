import { getTranslations } from 'next-intl/server'
import { holds } from '@/findings/holds'
import type { Rule } from '@/findings/rule'
import type { Work } from '@/db/finding-history'
import type { FindingState } from '@/findings/finding-state'
import type { CountScale } from '@/findings/scale'
import { said, sentence, type CountPhrase } from '@/findings/sentence'
import type { Tally } from '@/findings/tally'
import type { Question } from '@/guide/question'
import { read, type Language } from '@/people/language'
import type { Finding } from './finding-line'

const tones = { published: 'brand', stale: 'warn', withdrawn: 'neutral' } as const

type T = Awaited<ReturnType<typeof getTranslations<'findings'>>>
type Words = {
  t: T
  phrase: CountPhrase
  scale: CountScale
  language: Language
  labelOf: (facet: string) => string
}

/** Half a grade is 4,5 in Swedish. */
export const decimal = (value: number, language: Language): string =>
  new Intl.NumberFormat(language).format(value)

const ofN = (t: T, { k, n }: { k: number; n: number }) => (n === 0 ? t('none') : t('ofN', { k, n }))
const share = ({ parts, of }: { parts: number; of: number }) => `${parts}/${of}`

const bound = (t: T, { holds: claim }: Rule) =>
  !claim
    ? ''
    : t('mark', {
        share:
          'atLeast' in claim
            ? t('atLeast', { share: share(claim.atLeast) })
            : t('atMost', { share: share(claim.atMost) }),
      })

export const labelsOfFacets = (questions: Question[], language: Language) => (facet: string) => {
  const question = questions.find((one) => one.facet === facet)
  return question ? read(question.label, language) : facet
}

export type Done = { state: FindingState; work: Work | null }
export const untouched: Done = { state: 'draft', work: null }

/** A rule's count as the page shows it: sentence, dots, split, what more is known, and whether the conclusion holds. */
export const tellFinding = (
  rule: Rule,
  tally: Tally,
  done: Done,
  href: string,
  { t, phrase, scale, language, labelOf }: Words,
): Finding => {
  const told = sentence(rule, said(rule, tally, scale), language, phrase)
  const own = done.work?.text ? read(done.work.text, language) : null
  const verdict = holds(rule, tally)
  const medians = Object.entries(tally.medians).flatMap(([facet, value]) =>
    value === null ? [] : [t('median', { value: decimal(value, language), label: labelOf(facet) })],
  )
  return {
    key: rule.key,
    sentence: told,
    k: tally.k,
    n: tally.n,
    dots: t(rule.count.unit === 'organisation' ? 'dots' : 'dotsCells', { k: tally.k, n: tally.n }),
    split:
      tally.n === 0
        ? t('unanswered')
        : t('split', { a: ofN(t, tally.split.administration), c: ofN(t, tally.split.company) }),
    notes: [...(tally.dontKnow > 0 ? [t('dontKnow', { count: tally.dontKnow })] : []), ...medians],
    holds:
      verdict === null
        ? null
        : { ok: verdict, text: t(verdict ? 'holds' : 'holdsNot'), bound: bound(t, rule) },
    own,
    leads: own !== null && done.work?.placing === 'instead',
    state: done.state === 'draft' ? null : { tone: tones[done.state], text: t(`state.${done.state}`) },
    confidence: done.work?.confidence ? t(`confidence.${done.work.confidence.grade}`) : null,
    href,
    hrefLabel: t('openFor', { sentence: told }),
  }
}
