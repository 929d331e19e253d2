import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { enterPage } from '@/app/_session/caller'
import { formLabels } from '@/app/(representative)/form/_form/form-labels'
import { viewPrompt } from '@/app/(representative)/form/_form/question-view'
import { PreviewForm } from '@/app/(strategist)/_parts/preview-form'
import { Breadcrumb } from '@/app/_ui/breadcrumb'
import { Notice } from '@/app/_ui/notice'
import { PageShell } from '@/app/_ui/page-shell'
import { findDialogue } from '@/db/dialogue'
import { isId } from '@/people/id'
import { read, type Language } from '@/people/language'

type Props = { params: Promise<{ round: string; dialogue: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('organisation'))('preview'),
})

export default async function Preview({ params }: Props) {
  const { read: ask } = await enterPage('GET /rounds/[round]/dialogues/[dialogue]/preview')
  const { round, dialogue: id } = await params
  const dialogue = isId(id) ? await ask((tx) => findDialogue(tx, id)) : undefined
  if (dialogue?.round.id !== round) notFound()
  const t = await getTranslations('organisation')
  const language = (await getLocale()) as Language
  const organisation = dialogue.organisation.name
  const labels = await formLabels()
  return (
    <PageShell>
      <Breadcrumb
        label={t('back')}
        steps={[{ href: `/rounds/${round}/dialogues/${id}`, text: t('previewBack', { organisation }) }]}
      />
      <h1>{t('previewTitle', { organisation })}</h1>
      <Notice>
        <p>{t('previewText')}</p>
      </Notice>
      <p className="second">{dialogue.round.contact}</p>
      {dialogue.form.parts.map((part) => (
        <section key={part.key} className="flow" aria-labelledby={`part-${part.key}`}>
          <h2 id={`part-${part.key}`} className="voice">
            {read(part.title, language)}
          </h2>
          {part.intro && <p className="lead">{read(part.intro, language)}</p>}
          <PreviewForm
            prompts={part.prompts.map((prompt) => viewPrompt(prompt, new Map(), language))}
            labels={labels}
          />
        </section>
      ))}
    </PageShell>
  )
}
