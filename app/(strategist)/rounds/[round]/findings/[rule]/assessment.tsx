import { getTranslations } from 'next-intl/server'
import { components, concerns, grades, suggestConcerns, suggestGrade } from '@/findings/confidence'
import type { RuleResult } from './load-rule'
import { AssessForm } from './assess-form'

type Props = Pick<RuleResult, 'rule' | 'tally' | 'work'> & { url: string }

/** Under a rule whose conclusion is that few do something, those who do it speak against it. */
const supportOf = ({ rule, tally: { k, n } }: Pick<Props, 'rule' | 'tally'>) => {
  const few = rule.holds !== undefined && 'atMost' in rule.holds
  return few ? { supporting: n - k, counter: k } : { supporting: k, counter: n - k }
}

/** The strategist's judgement of how far the finding can be trusted, with what the numbers suggest. */
export async function Assessment({ rule, tally, work, url }: Props) {
  const t = await getTranslations('findings.work')
  const g = await getTranslations('findings.confidence')
  const d = await getTranslations('findings.detail')
  const suggested = suggestConcerns(supportOf({ rule, tally }))
  const given = work?.confidence
  const concernOf = Object.fromEntries(
    components.map((one) => [one, given?.concerns[one].concern ?? suggested[one]]),
  ) as typeof suggested
  return (
    <details>
      <summary>{t('assess')}</summary>
      <p className="second">{t('assessText')}</p>
      <AssessForm
        url={url}
        components={components.map((key) => ({
          key,
          label: t(`component.${key}`),
          hint: t(`ask.${key}`),
          chosen: concernOf[key],
          reason: given?.concerns[key].reason ?? '',
        }))}
        concerns={concerns.map((value) => ({ value, label: t(`concern.${value}`) }))}
        grade={{
          label: t('grade'),
          hint: t('suggestion', { grade: g(suggestGrade(concernOf)) }),
          chosen: given?.grade ?? '',
          reason: given?.reason ?? '',
          options: [
            { value: '', label: t('noGrade') },
            ...grades.map((value) => ({ value, label: g(value) })),
          ],
        }}
        labels={{
          reason: t('reason'),
          gradeReason: t('gradeReason'),
          save: t('saveGrade'),
          done: t('gradeSaved'),
          offline: d('failed'),
        }}
      />
    </details>
  )
}
