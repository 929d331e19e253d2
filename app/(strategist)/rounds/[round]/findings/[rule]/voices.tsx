import { getLocale, getTranslations } from 'next-intl/server'
import type { Evidence } from '@/findings/evidence'
import type { Language } from '@/people/language'
import type { RuleResult } from './load-rule'
import { VoiceList } from './voice-list'
import { voiceOf } from './voice-of'

type Props = Pick<RuleResult, 'frame' | 'rule'> & { round: string; evidence: Evidence[] }

/** The organisations behind one side of a finding, with what each said. */
export async function Voices({ frame, rule, round, evidence }: Props) {
  const d = await getTranslations('findings.detail')
  const kinds = await getTranslations('answersPage')
  const language = (await getLocale()) as Language
  const nameOf = ({ organisation, action }: Evidence) =>
    action === null ? organisation.name : d('cell', { organisation: organisation.name, action })
  return (
    <VoiceList
      labels={{ quotes: d('quotes'), noText: d('noText'), dialogue: kinds('open') }}
      voices={evidence.map((one) => ({
        key: `${one.dialogue}-${one.action ?? ''}`,
        name: nameOf(one),
        kind: kinds(one.organisation.kind === 'company' ? 'kindCompany' : 'kindAdministration'),
        href: `/rounds/${round}/dialogues/${one.dialogue}`,
        mark: one.dontKnow ? d('saysDontKnow') : null,
        ...voiceOf(rule, frame.guide, language, one),
      }))}
    />
  )
}
