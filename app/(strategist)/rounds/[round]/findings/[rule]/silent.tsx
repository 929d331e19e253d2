import { getLocale, getTranslations } from 'next-intl/server'
import type { Evidence } from '@/findings/evidence'
import { silenceOf } from './voice-of'

/** Who is silent under the rule, by why. */
export async function Silent({ evidence }: { evidence: Evidence[] }) {
  const d = await getTranslations('findings.detail')
  const absence = await getTranslations('absence')
  const between = (await getLocale()) === 'ar' ? '، ' : ', '
  const names = new Map<ReturnType<typeof silenceOf>, string[]>()
  for (const one of evidence) {
    const why = silenceOf(one)
    names.set(why, [...(names.get(why) ?? []), one.organisation.name])
  }
  if (names.size === 0) return <p>{d('noSilence')}</p>
  return (
    <>
      <p>{d('silentText')}</p>
      <ul>
        {[...names].map(([why, own]) => (
          <li key={why}>{d('silentCounts', { why: absence(why), names: own.join(between) })}</li>
        ))}
      </ul>
    </>
  )
}
