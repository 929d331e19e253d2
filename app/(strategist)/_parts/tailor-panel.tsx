import { getTranslations } from 'next-intl/server'
import { promptsOf } from '@/guide/guide'
import type { Tailored } from '@/db/tailoring'
import { languages, read, tongueOf, type Language, type LocalText } from '@/people/language'
import { TailorForm, type TailorPart } from './tailor-form'

type Props = { round: string; dialogue: string; tailored: Tailored; sent: boolean; language: Language }

export async function TailorPanel({ round, dialogue, tailored, sent, language }: Props) {
  const { whole, tailoring, form } = tailored
  const t = await getTranslations('organisation')
  const shown = new Set(promptsOf(form).map((one) => one.key))
  const parts = whole.parts.map((part): TailorPart => {
    const title = read(part.title, language)
    const own = tailoring.added
      .filter((one) => one.part === part.key)
      .map(({ prompt }) => ({ ...prompt, added: prompt.wording }))
    const prompts = [...part.prompts, ...own].map((one) => ({
      key: one.key,
      label: `${one.number} ${read(one.wording, language)}`,
      shown: shown.has(one.key),
      added: 'added' in one ? (one.added as LocalText) : undefined,
      tongue: tongueOf(one.wording, language),
    }))
    return {
      key: part.key,
      title,
      own: languages.map((code) => ({ code, label: t('ownQuestion', { part: title, code }) })),
      prompts,
    }
  })
  const most = promptsOf(whole).length + tailoring.added.length + parts.length
  const done = Object.fromEntries(
    Array.from({ length: most + 1 }, (_, count) => [count, t('tailorDone', { count })]),
  )
  return (
    <section className="flow" aria-labelledby="tailor">
      <h2 id="tailor" className="voice">
        {t('tailor')}
      </h2>
      {sent ? (
        <p>{t('tailorSent')}</p>
      ) : (
        <details>
          <summary>{t('askedHere')}</summary>
          <p className="second">{t('tailorText')}</p>
          <TailorForm
            round={round}
            dialogue={dialogue}
            kind={whole.organisation.kind}
            parts={parts}
            labels={{
              ownHint: t('ownHint'),
              ownElsewhere: t('ownElsewhere'),
              ownElsewhereHint: t('ownElsewhereHint'),
              optional: t('optional'),
              reach: t('reach'),
              reachHint: t('reachHint'),
              one: t('reachOne'),
              all: t('reachAll', { kind: whole.organisation.kind }),
              save: t('saveTailoring'),
              done,
              offline: t('offline'),
            }}
          />
        </details>
      )}
    </section>
  )
}
