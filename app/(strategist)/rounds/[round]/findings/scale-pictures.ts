import type { DivergingRow } from '@/app/_ui/pictures/diverging-scale'
import type { Question } from '@/guide/question'
import { read, type Language } from '@/people/language'

type Tallies = Map<string, { dontKnow: Record<string, number>; codes: Map<string, Record<string, number>> }>
export type ScalePicture = { key: string; grades: string[]; rows: DivergingRow[] }

export const scales = ['awarenessManagers', 'awarenessStaff', 'interestLevel', 'planContentOpinion']

export const total = (counts: Record<string, number> | undefined) =>
  Object.values(counts ?? {}).reduce((sum, one) => sum + one, 0)

/** The graded facets as rows of one diverging picture for each set of grades, so that every grade keeps its own words. */
export const scalePictures = (
  questions: Question[],
  facets: string[],
  tallies: Tallies,
  language: Language,
): ScalePicture[] => {
  const pictures = new Map<string, ScalePicture>()
  for (const facet of facets) {
    const question = questions.find((one) => one.facet === facet)
    const tally = tallies.get(facet)
    if (question?.kind !== 'scale' || !tally) continue
    const grades = question.options.map(({ code, label }) => `${code} ${read(label, language)}`)
    const picture = pictures.get(grades.join()) ?? { key: facet, grades, rows: [] }
    const counts = question.options.map(({ code }) => total(tally.codes.get(code)))
    picture.rows.push({
      key: facet,
      label: read(question.label, language),
      counts,
      apart: total(tally.dontKnow),
    })
    pictures.set(grades.join(), picture)
  }
  return [...pictures.values()].filter(({ rows }) =>
    rows.some(({ counts, apart }) => counts.some((one) => one > 0) || (apart ?? 0) > 0),
  )
}
