import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CommentForm } from '@/app/_shell/comment-form'
import { CommentList } from '@/app/_shell/comment-list'
import { Breadcrumb } from '@/app/_ui/breadcrumb'
import { PageShell } from '@/app/_ui/page-shell'
import { commentAudiences } from '@/dialogue/comment-audience'
import { mayActForAll } from '@/dialogue/limits'
import { read, type Language } from '@/people/language'
import { AnswerHistory } from '../../../_form/answer-history'
import { Contact } from '../../../_form/contact'
import { FormHeader } from '../../../_form/form-header'
import { HandOver } from '../../../_form/hand-over'
import { loadQuestion } from '../../../_form/load-question'
import { viewPrompt } from '../../../_form/question-view'
import { Rail } from '../../../_form/rail'

type Props = {
  params: Promise<{ dialogue: string; prompt: string }>
  searchParams: Promise<{ all?: string }>
}

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('question'))('title'),
})

/** A question's own page: what has stood there, what is said about it, and handing it over. */
export default async function QuestionPage({ params, searchParams }: Props) {
  const { dialogue: id, prompt: key } = await params
  const all = (await searchParams).all !== undefined
  const found = await loadQuestion('GET /form/[dialogue]/question/[prompt]', id, key, all)
  const { dialogue, part, revisions, counts, comments } = found
  const t = await getTranslations('question')
  const language = (await getLocale()) as Language
  const prompt = viewPrompt(found.prompt, new Map(), language)
  const written = prompt.questions.filter((question) => counts.has(question.key))
  const path = `/form/${id}/${part.key}#${key}`
  return (
    <>
      <FormHeader dialogue={dialogue} />
      <PageShell rail={<Rail dialogue={dialogue} answeredKeys={found.answeredKeys} current={part.key} />}>
        <Breadcrumb
          label={t('where')}
          steps={[{ href: path, text: t('backToForm', { number: prompt.number }) }]}
        />
        <h1>{t('heading', { number: prompt.number })}</h1>
        <p className="voice" {...prompt.tongue}>
          {prompt.wording}
        </p>
        <section id="history" className="flow" aria-labelledby="history-title">
          <h2 id="history-title">{t('history')}</h2>
          <p className="second">{t('historyText')}</p>
          {written.length === 0 && <p>{t('noHistory')}</p>}
          {written.map((question) => (
            <AnswerHistory
              key={question.key}
              dialogue={id}
              question={question}
              revisions={revisions.filter((one) => one.key === question.key)}
              count={counts.get(question.key)!}
              all={`/form/${id}/question/${key}?all#history`}
            />
          ))}
        </section>
        <section id="comments" className="flow" aria-labelledby="comments-title">
          <h2 id="comments-title">{t('comments')}</h2>
          {comments.length === 0 ? <p>{t('noComments')}</p> : <CommentList list={comments} />}
          <CommentForm
            dialogue={id}
            prompt={key}
            audiences={commentAudiences.map((one) => ({
              value: one,
              label: t(`to.${one}`),
              hint: t(`toHint.${one}`),
            }))}
            labels={{
              who: t('who'),
              text: t('comment'),
              send: t('sendComment'),
              done: t('commentDone'),
              offline: t('offline'),
            }}
          />
        </section>
        {mayActForAll(dialogue.limits) && (
          <HandOver
            dialogue={id}
            prompt={prompt}
            part={{ title: read(part.title, language), count: part.prompts.length }}
            handed={found.handed}
          />
        )}
        <Contact dialogue={dialogue} />
      </PageShell>
    </>
  )
}
