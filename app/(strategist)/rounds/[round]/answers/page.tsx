import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import grid from '@/app/_ui/cards.module.css'
import { Notice } from '@/app/_ui/notice'
import { enterPage } from '@/app/_session/caller'
import { listSideBySide } from '@/db/answers-side-by-side'
import { findRoundFrame } from '@/db/round-frame'
import { fillSlots } from '@/dialogue/tailor-slots'
import { masterWording } from '@/dialogue/tailor'
import { meetingQuestions } from '@/dialogue/meeting-questions'
import { answerKey, promptsOf } from '@/guide/guide'
import { mayRead } from '@/guide/may-read'
import type { Question } from '@/guide/question'
import { read, type Language } from '@/people/language'
import { organisationKinds } from '@/people/organisation'
import { Filter } from '../findings/filter'
import { FilterField } from '../findings/filter-field'
import { Sheet } from '../findings/sheet'
import { AnswerCard } from './answer-card'
import { cardOf } from './card-of'
import css from './page.module.css'
import { ActionLinks, PromptSteps } from './prompt-menu'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('answersPage'))('title'),
})

type Props = {
  params: Promise<{ round: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function Page({ params, searchParams }: Props) {
  const { round } = await params
  const asked = await searchParams
  const { caller, read: readAs } = await enterPage('GET /rounds/[round]/answers')
  const t = await getTranslations('answersPage')
  const absence = await getTranslations('absence')
  const language = (await getLocale()) as Language
  const kind = organisationKinds.find((one) => one === asked.kind)

  const found = await readAs(async (tx) => {
    const frame = await findRoundFrame(tx, round)
    if (!frame) return undefined
    const prompts = promptsOf(frame.guide)
    const chosen = prompts.find(({ key }) => key === asked.prompt) ?? prompts[0]!
    const keys = [...chosen.questions, ...meetingQuestions].map((question) => answerKey(chosen, question))
    return { frame, prompts, chosen, rows: await listSideBySide(tx, frame.id, keys, kind) }
  })
  if (!found) notFound()

  const { frame, prompts, chosen, rows } = found
  const at = prompts.indexOf(chosen)
  const href = (key: string) => `/rounds/${round}/answers?prompt=${key}${kind ? `&kind=${kind}` : ''}`
  const nameOf = (one: (typeof prompts)[number]) =>
    `${one.number} ${read(masterWording(one, frame.place), language)}`
  const step = (one: (typeof prompts)[number] | undefined, hint: string) =>
    one && { href: href(one.key), text: nameOf(one), hint }
  const prompt = fillSlots(chosen, { place: frame.place })
  const sent = rows.filter((row) => row.sent)
  const isOpen = (question: Question) => mayRead(caller.role, frame.guide, chosen, question)
  const cards = sent.map((row) => ({
    key: row.dialogue,
    name: row.name,
    kind: t(row.kind === 'company' ? 'kindCompany' : 'kindAdministration'),
    href: `/rounds/${round}/dialogues/${row.dialogue}`,
    hrefLabel: t('openFor', { name: row.name }),
    ...cardOf(prompt, row.answers, language, {
      why: (standing) => (standing === 'answered' ? t('noText') : absence(standing)),
      without: (why, labels) => t('without', { why, labels }),
      kept: (question) => (isOpen(question) ? undefined : t('forStrategist')),
    }),
  }))
  // Whoever was not asked is not among those who could have answered.
  const n = sent.filter((row) => chosen.questions.some((one) => answerKey(chosen, one) in row.answers)).length
  const actions = frame.actions.flatMap((action) => {
    const own = prompts.find((one) => one.action === action.number)
    return own
      ? [
          {
            href: href(own.key),
            text: `${action.number} ${read(action.title, language)}`,
            current: own === chosen,
          },
        ]
      : []
  })

  return (
    <Sheet title={t('title')} lead={t('lead')}>
      {asked.prompt !== undefined && asked.prompt !== chosen.key && (
        <Notice tone="warn">{t('unknown')}</Notice>
      )}
      <Filter label={t('show')} submit={t('show')}>
        <FilterField
          name="prompt"
          label={t('prompt')}
          chosen={chosen.key}
          groups={frame.guide.parts.map((part) => ({
            key: part.key,
            label: read(part.title, language),
            options: part.prompts.map((one) => ({ value: one.key, text: nameOf(one) })),
          }))}
        />
        <FilterField
          name="kind"
          label={t('kind')}
          chosen={kind}
          all={t('everyone')}
          options={organisationKinds.map((one) => ({ value: one, text: t(one) }))}
        />
      </Filter>
      {actions.length > 0 && <ActionLinks label={t('actions')} actions={actions} />}
      <div className={css.question}>
        {prompt.bullet && <p className="second">{read(prompt.bullet, language)}</p>}
        <p className={css.wording}>{nameOf(chosen)}</p>
        {n > 0 && chosen.questions.every(isOpen) && (
          <p className="second">{t('tally', { k: cards.filter((card) => card.text !== null).length, n })}</p>
        )}
      </div>
      {sent.length === 0 ? (
        <Notice title={t('noneSent')}>
          <p>{t('noneSentText')}</p>
        </Notice>
      ) : (
        <div className={grid.cards}>
          {cards.map((card) => (
            <AnswerCard key={card.key} card={card} labels={{ open: t('open'), facets: t('facets') }} />
          ))}
        </div>
      )}
      {sent.length > 0 && sent.length < rows.length && (
        <p className="second">
          {t('notSent')}:{' '}
          {rows
            .filter((row) => !row.sent)
            .map((row) => row.name)
            .join(language === 'ar' ? '، ' : ', ')}
        </p>
      )}
      <PromptSteps
        label={t('around')}
        previous={step(prompts[at - 1], t('previous'))}
        next={step(prompts[at + 1], t('next'))}
      />
    </Sheet>
  )
}
