import { Fragment } from 'react'
import { getTranslations } from 'next-intl/server'
import { QuestionHeading } from '@/app/_ui/question-heading'
import { Notice } from '@/app/_ui/notice'
import { formLabels } from './form-labels'
import css from './form.module.css'
import type { PromptView } from '@/app/_saving/form-view'
import { readValue } from './read-value'

type Part = { key: string; title: string; prompts: PromptView[] }

/** Every answer as it stands, for reading through before sending and for print. `edit` gives the links to change. */
export async function ReadThrough({ parts, edit }: { parts: Part[]; edit?: string }) {
  const t = await getTranslations('form')
  const labels = await formLabels()
  return parts.map((part) => (
    <section key={part.key}>
      <h2>{part.title}</h2>
      {part.prompts.map((prompt) => {
        const all = prompt.questions.flatMap((question) =>
          question.heads
            .map(({ id, author, value }) => ({
              id,
              question,
              // Who wrote it stands only where two texts stand side by side.
              author: question.heads.length > 1 ? author : undefined,
              text: readValue(question, value, labels) || (question.heads.length > 1 ? labels.nothing : ''),
            }))
            .filter(({ text }) => text !== ''),
        )
        const texts = all.filter(({ question }) => question.facet === 'text')
        const facets = all.filter(({ question }) => question.facet !== 'text')
        return (
          <div key={prompt.key} className={css.answer}>
            <QuestionHeading number={prompt.number} bullet={prompt.bullet} level={3} tongue={prompt.tongue}>
              {prompt.wording}
            </QuestionHeading>
            {prompt.questions.some((question) => question.heads.length > 1) && (
              <Notice tone="warn">
                <p>{t('conflictHere')}</p>
              </Notice>
            )}
            {texts.map(({ id, author, text }) => (
              <Fragment key={id}>
                {author && (
                  <p className={css.author} dir="auto">
                    {author}
                  </p>
                )}
                <p className={css.words} dir="auto">
                  {text}
                </p>
              </Fragment>
            ))}
            {texts.length === 0 && (
              <p className={css.missing}>{facets.length > 0 ? t('noText') : t('notAnswered')}</p>
            )}
            {facets.length > 0 && (
              <dl className={css.facets}>
                {facets.map(({ id, question, author, text }) => (
                  <div key={id}>
                    <dt>
                      {question.label}
                      {author && (
                        <>
                          {' · '}
                          <bdi>{author}</bdi>
                        </>
                      )}
                    </dt>
                    <dd dir="auto">{text}</dd>
                  </div>
                ))}
              </dl>
            )}
            {edit && (
              <p>
                <a href={`${edit}/${part.key}#${prompt.key}`}>{t('change', { number: prompt.number })}</a>
              </p>
            )}
          </div>
        )
      })}
    </section>
  ))
}
