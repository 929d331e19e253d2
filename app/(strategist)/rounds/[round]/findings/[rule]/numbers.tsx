import { getLocale, getTranslations } from 'next-intl/server'
import { DataTable } from '@/app/_ui/data-table'
import { questionsIn } from '@/guide/guide'
import type { Language } from '@/people/language'
import { organisationKinds } from '@/people/organisation'
import { decimal, labelsOfFacets } from '../tell-finding'
import type { RuleResult } from './load-rule'

/** The count behind the sentence, whole and by kind of organisation, and the medians that go with it. */
export async function Numbers({ frame, rule, tally }: Pick<RuleResult, 'frame' | 'rule' | 'tally'>) {
  const d = await getTranslations('findings.detail')
  const language = (await getLocale()) as Language
  const questions = questionsIn(frame.guide)
  const { unit } = rule.count
  // Only an organisation can answer that it does not know.
  const columns = unit === 'organisation' ? 4 : 3
  const labelOf = labelsOfFacets(questions, language)
  return (
    <>
      <DataTable
        caption={d('numbers')}
        captionHidden
        numeric={[1, 2, 3].slice(0, columns - 1)}
        head={[d('group'), d(`k.${unit}`), d(`n.${unit}`), d('dontKnow')].slice(0, columns)}
        rows={[
          { key: 'whole', cells: [d('whole'), tally.k, tally.n, tally.dontKnow].slice(0, columns) },
          ...organisationKinds.map((kind) => {
            const { k, n, dontKnow } = tally.split[kind]
            return { key: kind, cells: [d(kind), k, n, dontKnow].slice(0, columns) }
          }),
        ]}
      />
      {Object.entries(tally.medians).map(([facet, value]) => (
        <p key={facet} className="second">
          {d('median', { label: labelOf(facet) })} {value === null ? d('noMedian') : decimal(value, language)}
        </p>
      ))}
    </>
  )
}
