'use client'

import { useForm } from 'react-hook-form'
import { Control } from '@/app/(representative)/form/_form/control'
import type { FormLabels } from '@/app/(representative)/form/_form/labels'
import { blankEntry, toState, type Values } from '@/app/(representative)/form/_form/state'
import type { PromptView, QuestionView } from '@/app/_saving/form-view'
import fieldset from '@/app/_ui/fieldset.module.css'
import { Question } from '@/app/_ui/question'

type Props = { prompts: PromptView[]; labels: FormLabels }

/** Nothing is answered, and a list shows the fields of one entry. */
const stateOf = ({ kind, fields }: QuestionView) =>
  kind === 'list' ? { given: [blankEntry(fields)], apart: [] } : toState(kind, undefined)

/** A part with the organisation's own controls, all of them switched off. */
export function PreviewForm({ prompts, labels }: Props) {
  const form = useForm<Values>({
    defaultValues: Object.fromEntries(
      prompts.map(({ key, questions }) => [
        key,
        Object.fromEntries(questions.map((one) => [one.facet, stateOf(one)])),
      ]),
    ),
  })
  return (
    <fieldset disabled className={fieldset.plain}>
      {prompts.map((prompt) => (
        <Question
          key={prompt.key}
          id={prompt.key}
          level={3}
          number={prompt.number}
          bullet={prompt.bullet}
          tongue={prompt.tongue}
          question={prompt.wording}
          hint={prompt.help}
        >
          {prompt.questions.map((question) => (
            <Control
              key={question.key}
              question={question}
              form={form}
              labels={labels}
              labelledBy={`${prompt.key}-question`}
              change={() => {}}
            />
          ))}
        </Question>
      ))}
    </fieldset>
  )
}
