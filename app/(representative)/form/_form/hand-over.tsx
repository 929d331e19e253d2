import { getTranslations } from 'next-intl/server'
import type { Handed } from '@/db/hand-over'
import { letterLanguages } from '@/app/_shell/letter-languages'
import { HandOverForm } from './hand-over-form'
import { HandedTo } from './question-line'

type Props = {
  dialogue: string
  prompt: { key: string; number: string }
  part: { title: string; count: number }
  handed: Handed[]
}

/** Handing a question to a colleague: what, how much of the form they see, and to whom. */
export async function HandOver({ dialogue, prompt, part, handed }: Props) {
  const t = await getTranslations('question')
  return (
    <section id="hand-over" className="flow" aria-labelledby="hand-over-title">
      <h2 id="hand-over-title">{t('handOver')}</h2>
      <p>{t('handOverText')}</p>
      {handed.some((one) => one.prompts.includes(prompt.key)) && (
        <p className="second">
          <HandedTo prompt={prompt.key} handed={handed} />
        </p>
      )}
      <HandOverForm
        dialogue={dialogue}
        prompt={prompt.key}
        what={[
          { value: 'question', label: t('thisQuestion', { number: prompt.number }) },
          { value: 'part', label: t('thisPart', { title: part.title, count: part.count }) },
        ]}
        sees={[
          { value: 'these', label: t('seesThese'), hint: t('seesTheseHint') },
          { value: 'all', label: t('seesAll'), hint: t('seesAllHint') },
        ]}
        languages={await letterLanguages()}
        labels={{
          what: t('what'),
          sees: t('sees'),
          name: t('name'),
          email: t('email'),
          message: t('message'),
          messageHint: t('messageHint'),
          send: t('sendHandOver'),
          done: t.raw('handOverDone') as string,
          offline: t('offline'),
        }}
      />
    </section>
  )
}
