import { getTranslations } from 'next-intl/server'
import { Notice } from '@/app/_ui/notice'
import { QuestionHeading } from '@/app/_ui/question-heading'
import { textIn } from '@/answers/text'
import { dissentKey, notesKey } from '@/dialogue/meeting-questions'
import type { Prompt } from '@/guide/guide'
import type { Language } from '@/people/language'
import { formLabels } from '../../_form/form-labels'
import { viewPrompt } from '../../_form/question-view'
import { readValue } from '../../_form/read-value'
import css from './confirm.module.css'
import type { Confirmable } from './load-confirm'
import { WhatChanged } from './what-changed'

type Props = { found: Confirmable; prompt: Prompt; language: Language }

/** A leaf as it stands: the guide's words, what was prepared, and what the meeting wrote. */
export async function LeafReading({ found, prompt, language }: Props) {
  const t = await getTranslations('confirm')
  const labels = await formLabels(found.caller.timeZone)
  const view = viewPrompt(prompt, found.answers, language)
  const prepared = view.questions
    .flatMap((question) => question.heads.slice(-1).map((head) => ({ question, head })))
    .map(({ question, head }) => ({ question, text: readValue(question, head.value, labels) }))
    .filter(({ text }) => text !== '')
  const main = prepared.find(({ question }) => question.facet === 'text')
  const facets = prepared.filter((one) => one !== main)
  const [notes, dissent] = [notesKey(prompt), dissentKey(prompt)].map((key) =>
    textIn(found.answers.get(key)?.at(-1)?.value),
  )
  const conflicted = found.leaves.some((leaf) => leaf.prompt === prompt.key && leaf.conflicted)
  return (
    <>
      <QuestionHeading
        id={`${prompt.key}-question`}
        number={prompt.number}
        bullet={view.bullet}
        tongue={view.tongue}
      >
        {view.wording}
      </QuestionHeading>
      {conflicted && (
        <Notice tone="warn">
          <p>
            {t('twoTexts')}{' '}
            <a href={`/form/${found.dialogue.id}/question/${prompt.key}`}>{t('chooseText')}</a>
          </p>
        </Notice>
      )}
      <div className={css.beside}>
        <section aria-label={`${t('prepared')} ${prompt.number}`}>
          <h3 className={css.small}>{t('prepared')}</h3>
          {prepared.length === 0 && <p className={css.nothing}>{t('notPrepared')}</p>}
          {main && (
            <p className={css.words} dir="auto">
              {main.text}
            </p>
          )}
          {facets.length > 0 && (
            <details className={css.more} open={!main}>
              <summary>{t('moreAnswers', { count: facets.length })}</summary>
              {facets.map(({ question, text }) => (
                <div key={question.key}>
                  <p className={css.facet}>{question.label}</p>
                  <p className={css.words} dir="auto">
                    {text}
                  </p>
                </div>
              ))}
            </details>
          )}
        </section>
        <section aria-label={`${t('notes')} ${prompt.number}`} className={css.notes}>
          <h3 className={css.small}>{t('notes')}</h3>
          <p className={notes ? css.words : css.nothing} dir="auto">
            {notes || t('noNotes')}
          </p>
        </section>
      </div>
      <WhatChanged found={found} prompt={prompt} view={view} labels={labels} />
      {dissent && (
        <section aria-label={`${t('dissent')} ${prompt.number}`} className={css.dissent}>
          <h3 className={css.small}>{t('dissent')}</h3>
          <p className={css.words} dir="auto">
            {dissent}
          </p>
        </section>
      )}
    </>
  )
}
