import { getTranslations } from 'next-intl/server'
import type { Handed } from '@/db/hand-over'
import css from './question-line.module.css'

type Props = {
  dialogue: string
  prompt: { key: string; number: string }
  comments: number
  handed: Handed[]
  mayHandOver: boolean
}

/** "Lämnad till Kim, har öppnat": to whom a question was handed, the last time for each. */
export async function HandedTo({ prompt, handed }: { prompt: string; handed: Handed[] }) {
  const t = await getTranslations('question')
  const last = new Map(
    handed.filter((one) => one.prompts.includes(prompt)).map((one) => [one.name, one.opened]),
  )
  return [...last].map(([name, opened]) => (
    <span key={name}>{opened ? t('handedOpened', { name }) : t('handedWaiting', { name })}</span>
  ))
}

/** Quiet ways on from a question: its history, what is said about it, and handing it over. */
export async function QuestionLine({ dialogue, prompt, comments, handed, mayHandOver }: Props) {
  const t = await getTranslations('question')
  const path = `/form/${dialogue}/question/${prompt.key}`
  const links = [
    { id: 'history', text: t('history') },
    { id: 'comments', text: t('commentsCount', { count: comments }) },
    ...(mayHandOver ? [{ id: 'hand-over', text: t('handOver') }] : []),
  ]
  return (
    <p className={css.line}>
      {links.map(({ id, text }) => (
        <a key={id} href={`${path}#${id}`} className={css.link}>
          {text} <span className="visually-hidden">{t('ofQuestion', { number: prompt.number })}</span>
        </a>
      ))}
      <HandedTo prompt={prompt.key} handed={handed} />
    </p>
  )
}
