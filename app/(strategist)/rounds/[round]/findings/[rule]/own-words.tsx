import { getTranslations } from 'next-intl/server'
import { placings } from '@/findings/finding-state'
import { languages } from '@/people/language'
import type { RuleResult } from './load-rule'
import { WriteForm } from './write-form'

/** Where the strategist writes the finding in words of their own. */
export async function OwnWords({ work, url }: Pick<RuleResult, 'work'> & { url: string }) {
  const t = await getTranslations('findings.work')
  const d = await getTranslations('findings.detail')
  return (
    <details open={Boolean(work?.text)}>
      <summary>{t('write')}</summary>
      <WriteForm
        url={url}
        fields={languages.map((language) => ({
          language,
          label: t(`text.${language}`),
          text: work?.text?.[language] ?? '',
        }))}
        placing={{
          label: t('placing'),
          chosen: work?.placing ?? 'beside',
          options: placings.map((value) => ({ value, label: t(`placings.${value}`) })),
        }}
        labels={{ hint: t('writeHint'), save: t('saveText'), done: t('textSaved'), offline: d('failed') }}
      />
    </details>
  )
}
