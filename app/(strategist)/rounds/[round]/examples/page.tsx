import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import grid from '@/app/_ui/cards.module.css'
import { Notice } from '@/app/_ui/notice'
import { enterPage } from '@/app/_session/caller'
import { listExamples, listRoundOrganisations, listSharedActivities } from '@/db/examples'
import { findRoundFrame } from '@/db/round-frame'
import { questionsIn } from '@/guide/guide'
import { read, type Language } from '@/people/language'
import { Filter } from '../findings/filter'
import { FilterField } from '../findings/filter-field'
import { Sheet } from '../findings/sheet'
import { activityCard, exampleCard } from './card-of'
import { ExampleCard } from './example-card'
import css from './page.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('examples'))('title'),
})

type Props = {
  params: Promise<{ round: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function Page({ params, searchParams }: Props) {
  const { round } = await params
  const asked = await searchParams
  const { read: readAs } = await enterPage('GET /rounds/[round]/examples')
  const t = await getTranslations('examples')
  const language = (await getLocale()) as Language
  const found = await readAs(async (tx) => {
    const frame = await findRoundFrame(tx, round)
    return (
      frame && {
        frame,
        examples: await listExamples(tx, frame.id),
        activities: await listSharedActivities(tx, frame.id),
        organisations: await listRoundOrganisations(tx, frame),
      }
    )
  })
  if (!found) notFound()

  const { frame, examples, activities, organisations } = found
  const questions = questionsIn(frame.guide)
  const list = questions.find((one) => one.facet === 'activities')
  const fields = list?.kind === 'list' ? list.fields : []
  const grounds = questions.find((one) => one.facet === 'groundsMentioned')
  const words = {
    language,
    say: (key: string) => t(key as 'title'),
    code: (code: string) => (t.has(`code.${code}` as 'title') ? t(`code.${code}` as 'title') : code),
    grounds: grounds?.kind === 'choices' ? grounds.options : [],
  }
  /** A stored example that was made of an activity takes its place. */
  const own = activities.filter(({ action, organisation, item }) => {
    const done = [item.fields.done ?? ''].flat().join('\n').trim()
    const same = examples.filter((one) => one.action === action && one.organisations.includes(organisation))
    return !same.some(({ content }) => done !== '' && content.text.sv.includes(done))
  })
  const all = [
    ...examples.map((one) => ({
      action: one.action,
      names: one.organisations,
      card: exampleCard(one, words),
    })),
    ...own.map((one, index) => ({
      action: one.action,
      names: [one.organisation],
      card: activityCard(
        {
          key: `${one.dialogue}-${index}`,
          organisation: one.organisation,
          item: one.item,
          fields,
          href: `/rounds/${round}/dialogues/${one.dialogue}`,
        },
        words,
      ),
    })),
  ]
  const action = frame.actions.find(({ number }) => String(number) === asked.action)
  const organisation = organisations.find((name) => name === asked.organisation)
  const shown = all.filter(
    (one) => (!action || one.action === action.number) && (!organisation || one.names.includes(organisation)),
  )
  const silent = organisations.filter((name) => !all.some(({ names }) => names.includes(name)))
  const silentActions = frame.actions.filter(({ number }) => !all.some((one) => one.action === number))

  return (
    <Sheet title={t('title')} lead={t('lead')}>
      <Filter label={t('filter')} submit={t('show')}>
        <FilterField
          name="action"
          label={t('action')}
          chosen={action?.number}
          all={t('all')}
          options={frame.actions.map(({ number, title }) => ({
            value: number,
            text: t('actionHead', { number, title: read(title, language) }),
          }))}
        />
        <FilterField
          name="organisation"
          label={t('organisation')}
          chosen={organisation}
          all={t('all')}
          options={organisations.map((name) => ({ value: name, text: name }))}
        />
      </Filter>
      {all.length === 0 ? (
        <Notice title={t('noneAtAll')}>
          <p>{t('noneAtAllText')}</p>
        </Notice>
      ) : (
        <>
          <p className="second">{t('shown', { count: shown.length })}</p>
          {(action ? [action] : frame.actions).map(({ number, title }) => {
            const cards = shown.filter((one) => one.action === number)
            return (
              <section key={number} className={css.action} aria-labelledby={`action-${number}`}>
                <h2 id={`action-${number}`} className="voice">
                  {t('actionHead', { number, title: read(title, language) })}
                </h2>
                {cards.length === 0 ? (
                  <p className="second">{t('none')}</p>
                ) : (
                  <div className={grid.cards}>
                    {cards.map(({ card }) => (
                      <ExampleCard key={card.key} card={card} />
                    ))}
                  </div>
                )}
              </section>
            )
          })}
          <section className={css.silent} aria-labelledby="silent">
            <h2 id="silent">{t('silentOrganisations')}</h2>
            {silent.length === 0 ? (
              <p>{t('everyOrganisation')}</p>
            ) : (
              <ul>
                {silent.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            )}
            <h2>{t('silentActions')}</h2>
            {silentActions.length === 0 ? (
              <p>{t('everyAction')}</p>
            ) : (
              <ul>
                {silentActions.map(({ number, title }) => (
                  <li key={number}>{t('actionHead', { number, title: read(title, language) })}</li>
                ))}
              </ul>
            )}
          </section>
        </>
      )}
    </Sheet>
  )
}
