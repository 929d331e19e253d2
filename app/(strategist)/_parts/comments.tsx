import { getTranslations } from 'next-intl/server'
import { CommentForm } from '@/app/_shell/comment-form'
import { CommentList } from '@/app/_shell/comment-list'
import type { Comment } from '@/db/comments'
import type { Form } from '@/dialogue/form'
import { promptsOf } from '@/guide/guide'
import { read, tongueOf, type Language } from '@/people/language'

type Props = { dialogue: string; form: Form; list: Comment[]; language: Language }

/** What the organisation has written to the strategist, question by question, with a place to answer. */
export async function Comments({ dialogue, form, list, language }: Props) {
  const t = await getTranslations('question')
  const prompts = promptsOf(form)
  const said = (key: string) => list.filter((one) => one.prompt === key)
  const write = (key: string, number: string) => (
    <CommentForm
      dialogue={dialogue}
      prompt={key}
      audiences={[{ value: 'strategist', label: t('to.strategist'), hint: t('staffHint') }]}
      labels={{
        who: t('who'),
        text: t('answerTo', { number }),
        send: t('sendAnswer'),
        done: t('commentDone'),
        offline: t('offline'),
      }}
    />
  )
  return (
    <section className="flow" aria-labelledby="comments">
      <h2 id="comments" className="voice">
        {t('staffTitle')}
      </h2>
      <p className="second">{t('staffText')}</p>
      {list.length === 0 && <p>{t('staffNone')}</p>}
      {prompts
        .filter(({ key }) => said(key).length > 0)
        .map(({ key, number, wording }) => (
          <section key={key} aria-labelledby={`comments-${key}`}>
            <h3 id={`comments-${key}`}>
              {number} <span {...tongueOf(wording, language)}>{read(wording, language)}</span>
            </h3>
            <CommentList list={said(key)} />
            <details>
              <summary>{t('answerTo', { number })}</summary>
              {write(key, number)}
            </details>
          </section>
        ))}
      <details>
        <summary>{t('staffWrite')}</summary>
        {prompts
          .filter(({ key }) => said(key).length === 0)
          .map(({ key, number, wording }) => (
            <details key={key}>
              <summary>
                {number} <span {...tongueOf(wording, language)}>{read(wording, language)}</span>
              </summary>
              {write(key, number)}
            </details>
          ))}
      </details>
    </section>
  )
}
