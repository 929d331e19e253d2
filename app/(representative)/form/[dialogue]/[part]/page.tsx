import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ButtonLink } from '@/app/_ui/button-link'
import { FormActions } from '@/app/_ui/form-actions'
import { PageShell } from '@/app/_ui/page-shell'
import { mayActForAll } from '@/dialogue/limits'
import { isSent } from '@/dialogue/state'
import { read, type Language } from '@/people/language'
import { Contact } from '../../_form/contact'
import { FormHeader } from '../../_form/form-header'
import { Here } from '../../_form/here'
import { formLabels } from '../../_form/form-labels'
import css from '../../_form/form.module.css'
import { loadDialogue } from '../../_form/load'
import { loadLastTime } from '../../_form/load-last-time'
import { PartForm } from '../../_form/part-form'
import { loadQuestionLines } from '../../_form/load-question-lines'
import { QuestionLine } from '../../_form/question-line'
import { viewPrompt } from '../../_form/question-view'
import { Rail } from '../../_form/rail'
import { SentMeanwhile } from '../../_form/sent-meanwhile'

type Props = { params: Promise<{ dialogue: string; part: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('form'))('title'),
})

export default async function Part({ params }: Props) {
  const { dialogue: id, part: key } = await params
  const {
    caller,
    dialogue,
    answers,
    answeredKeys,
    sequence,
    read: ask,
  } = await loadDialogue('GET /form/[dialogue]/[part]', id)
  const { parts } = dialogue.form
  const index = parts.findIndex((one) => one.key === key)
  const part = parts[index]
  if (!part) notFound()
  const t = await getTranslations('form')
  const language = (await getLocale()) as Language
  const { timeZone } = caller
  const lastTime = await ask((tx) => loadLastTime(tx, id, part.prompts, { language, timeZone }))
  const lines = await ask((tx) => loadQuestionLines(tx, id))
  const back = parts[index - 1]
  const next = parts[index + 1]
  return (
    <>
      <FormHeader dialogue={dialogue} saving="said-here" />
      <PageShell rail={<Rail dialogue={dialogue} answeredKeys={answeredKeys} current={key} />}>
        <Here labels={{ here: t.raw('here') as string, inQuestion: t.raw('hereIn') as string }} />
        <p className={css.hint}>{t('partNumber', { number: index + 1, count: parts.length })}</p>
        <h1>{read(part.title, language)}</h1>
        {part.intro && <p>{read(part.intro, language)}</p>}
        <SentMeanwhile sent={isSent(dialogue.state)} labels={{ title: t('isSent'), text: t('lateText') }} />
        <PartForm
          dialogue={id}
          prompts={part.prompts.map((prompt) => viewPrompt(prompt, answers, language, lastTime))}
          labels={await formLabels(caller.timeZone)}
          person={caller.person}
          since={sequence}
          below={Object.fromEntries(
            part.prompts.map((prompt) => [
              prompt.key,
              <QuestionLine
                key={prompt.key}
                dialogue={id}
                prompt={prompt}
                comments={lines.comments.get(prompt.key) ?? 0}
                handed={lines.handed}
                mayHandOver={mayActForAll(dialogue.limits)}
              />,
            ]),
          )}
        >
          <FormActions
            back={
              <ButtonLink look="secondary" href={back ? `/form/${id}/${back.key}` : `/form/${id}`}>
                {t('back')}
              </ButtonLink>
            }
          >
            <ButtonLink href={next ? `/form/${id}/${next.key}` : `/form/${id}/check`}>
              {next ? t('next') : t('toCheck')}
            </ButtonLink>
          </FormActions>
        </PartForm>
        <Contact dialogue={dialogue} />
      </PageShell>
    </>
  )
}
