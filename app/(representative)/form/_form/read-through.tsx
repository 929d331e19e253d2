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
        const texts = prompt.questions
          .filter((question) => question.heads.length > 0)
          .map((question) => ({ question, text: readValue(question, question.heads.at(-1)!.value, labels) }))
          .filter(({ text }) => text !== '')
        const main = texts.find(({ question }) => question.facet === 'text')
        const facets = texts.filter(({ question }) => question.facet !== 'text')
        return (
          <div key={prompt.key} className={css.answer}>
            <QuestionHeading number={prompt.number} bullet={prompt.bullet} level={3}>
              {prompt.wording}
            </QuestionHeading>
            {prompt.questions.some((question) => question.heads.length > 1) && (
              <Notice tone="warn">
                <p>{t('conflictHere')}</p>
              </Notice>
            )}
            <p className={main ? css.words : css.missing} dir="auto">
              {main?.text ?? (facets.length > 0 ? t('noText') : t('notAnswered'))}
            </p>
            {facets.length > 0 && (
              <dl className={css.facets}>
                {facets.map(({ question, text }) => (
                  <div key={question.key}>
                    <dt>{question.label}</dt>
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
