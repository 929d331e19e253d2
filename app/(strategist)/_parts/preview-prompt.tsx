import { getTranslations } from 'next-intl/server'
import { CheckList } from '@/app/_ui/check-list'
import { ChoiceList } from '@/app/_ui/choice-list'
import controls from '@/app/_ui/controls.module.css'
import { GradeScale } from '@/app/_ui/grade-scale'
import { QuestionHeading } from '@/app/_ui/question-heading'
import { answerKey, type Prompt } from '@/guide/guide'
import type { Question } from '@/guide/question'
import { read, type Language } from '@/people/language'
import css from './preview-prompt.module.css'

type Props = { prompt: Prompt; language: Language }

/** A prompt as the organisation meets it, with every control switched off. */
export function PreviewPrompt({ prompt, language }: Props) {
  return (
    <div className={css.prompt}>
      <QuestionHeading
        level={3}
        number={prompt.number}
        bullet={prompt.bullet && read(prompt.bullet, language)}
      >
        {read(prompt.wording, language)}
      </QuestionHeading>
      {prompt.help && <p className="second">{read(prompt.help, language)}</p>}
      {prompt.questions.map((question) => (
        <Asked
          key={question.facet}
          id={answerKey(prompt, question)}
          question={question}
          language={language}
        />
      ))}
    </div>
  )
}

type AskedProps = { id: string; question: Question; language: Language }

function Asked({ id, question, language }: AskedProps) {
  return (
    <div className={css.question}>
      <p id={`${id}-label`} className={css.label}>
        {read(question.label, language)}
      </p>
      {question.hint && <p className={css.hint}>{read(question.hint, language)}</p>}
      <Control id={id} question={question} language={language} />
    </div>
  )
}

async function Control({ id, question, language }: AskedProps) {
  const t = await getTranslations('organisation')
  if (question.kind === 'text')
    return (
      <textarea
        className={controls.area}
        rows={Math.min(question.rows ?? 3, 4)}
        disabled
        aria-labelledby={`${id}-label`}
        placeholder={t('textHere')}
      />
    )
  if (question.kind === 'list')
    return (
      <div className={css.entry} role="group" aria-labelledby={`${id}-label`}>
        <p className={css.hint}>{t('listHere')}</p>
        {question.fields.map((field) => (
          <Asked key={field.facet} id={`${id}-${field.facet}`} question={field} language={language} />
        ))}
      </div>
    )
  const options = question.options.map(({ code, label }) => ({ value: code, label: read(label, language) }))
  const apart = [{ value: 'dont_know', label: t('dontKnow') }]
  const group = { name: id, options, labelledBy: `${id}-label`, disabled: true }
  if (question.kind === 'choices') return <CheckList {...group} />
  return question.kind === 'scale' ? <GradeScale {...group} apart={apart} /> : <ChoiceList {...group} />
}
