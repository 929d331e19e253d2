import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Notice } from '@/app/_ui/notice'
import { enterPage } from '@/app/_session/caller'
import { findRoundFrame } from '@/db/round-frame'
import { listSupport, type SupportCount } from '@/db/support'
import { questionsIn } from '@/guide/guide'
import { read, type Language } from '@/people/language'
import { Sheet } from '../findings/sheet'
import { SupportTree, type Line } from './support-tree'

const facet = 'supportNeeds'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('support'))('title'),
})

export default async function Page({ params }: { params: Promise<{ round: string }> }) {
  const { round } = await params
  const { read: readAs } = await enterPage('GET /rounds/[round]/support')
  const t = await getTranslations('support')
  const language = (await getLocale()) as Language
  const found = await readAs(async (tx) => {
    const frame = await findRoundFrame(tx, round)
    if (!frame) return undefined
    const questions = questionsIn(frame.guide)
    const options = questions.flatMap((one) =>
      one.facet === facet && one.kind === 'choices' ? one.options : [],
    )
    const codes = [...new Set(options.map(({ code }) => code))]
    const families = frame.guide.families.filter((family) => family.facet === facet)
    return { options, families, support: await listSupport(tx, frame.id, facet, families, codes) }
  })
  if (!found) notFound()

  const { options, families, support } = found
  const n = support.answered.length
  const ofKind = (organisations: { kind: string }[], kind: string) =>
    organisations.filter((one) => one.kind === kind).length
  const line = (label: string, { code, organisations }: SupportCount): Line => ({
    key: code,
    label,
    k: organisations.length,
    tally: t('tally', { k: organisations.length, n }),
    dots: t('dots', { k: organisations.length, n }),
    split: t('split', {
      a: ofKind(organisations, 'administration'),
      an: ofKind(support.answered, 'administration'),
      c: ofKind(organisations, 'company'),
      cn: ofKind(support.answered, 'company'),
    }),
    who: t('whoOf', { what: label }),
    organisations: organisations.map(({ name }) => name),
  })
  const optionLabel = (code: string) => {
    const option = options.find((one) => one.code === code)
    return option ? read(option.label, language) : code
  }
  const familyLabel = (code: string) => {
    const family = families.find((one) => one.code === code)
    return family ? read(family.label, language) : code
  }
  const leaf = (one: SupportCount) => line(optionLabel(one.code), one)

  if (n === 0)
    return (
      <Sheet title={t('title')} lead={t('lead')}>
        <Notice>{t(options.length === 0 ? 'notInGuide' : 'none')}</Notice>
      </Sheet>
    )
  return (
    <Sheet title={t('title')} lead={t('lead')}>
      <div>
        <p>{t('base', { n })}</p>
        <p className="second">{t('union')}</p>
      </div>
      <SupportTree
        n={n}
        branches={[
          ...support.families.map((family) => ({
            ...line(familyLabel(family.code), family),
            children: family.children.length > 1 ? family.children.map(leaf) : [],
          })),
          ...support.others.map((other) => ({ ...leaf(other), children: [] })),
        ]}
        labels={{ who: t('who'), nobody: t('nobody') }}
      />
    </Sheet>
  )
}
