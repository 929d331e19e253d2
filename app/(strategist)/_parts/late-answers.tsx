import { getTranslations } from 'next-intl/server'
import { formatTime } from '@/app/_session/format-time'
import { Notice } from '@/app/_ui/notice'
import { QuestionHeading } from '@/app/_ui/question-heading'
import type { LateAnswer } from '@/db/sent-version'
import type { Form } from '@/dialogue/form'
import { findQuestion } from '@/dialogue/form-questions'
import { read, tongueOf, type Language } from '@/people/language'
import { AnswerLines } from './answered-form'
import css from './organisation.module.css'

type Props = { form: Form; list: LateAnswer[]; language: Language }

/** What came after sending stands apart: it is in no sent version. */
export async function LateAnswers({ form, list, language }: Props) {
  if (list.length === 0) return null
  const t = await getTranslations('organisation')
  const { at } = await formatTime()
  return (
    <section className="flow" aria-labelledby="late">
      <h2 id="late" className="voice">
        {t('late')}
      </h2>
      <Notice tone="warn">
        <p>{t('lateText')}</p>
      </Notice>
      {list.map((one) => {
        const found = findQuestion(form, one.key)
        if (!found) return null
        return (
          <div key={one.key} className={css.prompt}>
            <QuestionHeading
              level={3}
              number={found.prompt.number}
              tongue={tongueOf(found.prompt.wording, language)}
            >
              {read(found.prompt.wording, language)}
            </QuestionHeading>
            <dl className={css.answers}>
              <div>
                <dt>{read(found.question.label, language)}</dt>
                <AnswerLines question={found.question} given={one} language={language} />
              </div>
            </dl>
            <p className={css.by}>
              {t('by', {
                who: one.author,
                at: at(one.at, { dateStyle: 'medium', timeStyle: 'short' }),
              })}
            </p>
          </div>
        )
      })}
    </section>
  )
}
