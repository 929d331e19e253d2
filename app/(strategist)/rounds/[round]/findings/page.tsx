import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Notice } from '@/app/_ui/notice'
import { CountBars } from '@/app/_ui/pictures/count-bars'
import { DivergingScale } from '@/app/_ui/pictures/diverging-scale'
import { enterPage } from '@/app/_session/caller'
import { tallyFacets, tallyRules } from '@/db/findings'
import { listGrid } from '@/db/grid'
import { findRoundFrame, isStale, listPublications } from '@/db/publication'
import { masterWording } from '@/dialogue/tailor'
import { countWord } from '@/findings/count-word'
import { defaultScale } from '@/findings/scale'
import { suppress } from '@/findings/suppress'
import { promptsOf } from '@/guide/guide'
import { read, type Language } from '@/people/language'
import { ConclusionGroup, type Conclusion } from './conclusion-group'
import { countPhrase } from './count-phrase'
import { unusedPrompts } from './find-silences'
import { groupRules } from './group-rules'
import css from './page.module.css'
import { ScaleMethod } from './scale-method'
import { scalePictures, total } from './scale-pictures'
import { scaleRows } from './scale-rows'
import { Sheet } from './sheet'
import { Silences } from './silences'
import { labelsOfFacets, tellFinding } from './tell-finding'

const scales = ['awarenessManagers', 'awarenessStaff', 'interestLevel', 'planContentOpinion']
const groundsFacet = 'groundsMentioned'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('findings'))('title'),
})

export default async function Page({ params }: { params: Promise<{ round: string }> }) {
  const { round } = await params
  const { read: readAs } = await enterPage('GET /rounds/[round]/findings')
  const t = await getTranslations('findings')
  const words = await getTranslations('countWords.word')
  const language = (await getLocale()) as Language
  const phrase = await countPhrase()
  const found = await readAs(async (tx) => {
    const frame = await findRoundFrame(tx, round)
    return (
      frame && {
        frame,
        tallies: await tallyRules(tx, frame.id, frame.rules, frame.guide.families),
        facets: await tallyFacets(tx, frame.id, [...scales, groundsFacet]),
        grid: await listGrid(
          tx,
          frame.id,
          frame.actions.map(({ number }) => number),
        ),
        done: await listPublications(tx, frame.id),
      }
    )
  })
  if (!found) notFound()

  const { frame, tallies, facets, grid, done } = found
  const base = `/rounds/${round}/findings`
  const questions = promptsOf(frame.guide).flatMap((prompt) => prompt.questions)
  const labelOf = labelsOfFacets(questions, language)
  const sent = grid.filter((row) => row.sent)
  const sections = groupRules(frame.rules).map((section) => ({
    key: section.key,
    title: t(`section.${section.key}` as 'section.H'),
    conclusions: section.conclusions.map(({ key, rules, besides }): Conclusion => ({
      key,
      text: t.has(`conclusion.${key}` as 'conclusion.H1') ? t(`conclusion.${key}` as 'conclusion.H1') : key,
      findings: rules.map((rule) => {
        const tally = tallies.get(rule.key)!
        const publication = done.get(rule.key)
        const stale = publication ? isStale(publication, suppress(tally, frame.leastGroup)) : false
        return tellFinding(
          rule,
          tally,
          { publishedAt: publication?.publishedAt ?? null, stale },
          `${base}/${rule.key}`,
          { t, phrase, language, labelOf },
        )
      }),
      besides:
        besides.length === 0
          ? null
          : {
              label: t('see'),
              links: [...new Set(besides.map(({ conclusion }) => conclusion))].map((one) => ({
                href: `#c-${one}`,
                text: one,
              })),
            },
    })),
  }))

  const pictures = scalePictures(questions, scales, facets, language)
  const groundQuestion = questions.find((one) => one.facet === groundsFacet)
  const mentioned = facets.get(groundsFacet)
  const known = total(mentioned?.known)
  const grounds = (groundQuestion?.kind === 'choices' ? groundQuestion.options : []).map(
    ({ code, label }) => {
      const k = total(mentioned?.codes.get(code))
      const word = countWord(k, known)
      return {
        key: code,
        label: read(label, language),
        k,
        n: known,
        text: t('ofN', { k, n: known }),
        note: word === 'digits' ? undefined : words(word),
      }
    },
  )
  const ranked = grounds.toSorted((a, b) => b.k - a.k)
  const silentCells = frame.actions.flatMap(({ number, title }) => {
    const column = sent.map((row) => row.cells.get(number)).filter((cell) => cell !== 'not_asked')
    const k = column.filter((cell) => typeof cell !== 'number').length
    return k === 0
      ? []
      : [t('cellsLine', { action: `${number} ${read(title, language)}`, k, n: column.length })]
  })
  const jumps = [
    ...sections.map(({ key, title }) => ({ href: `#s-${key}`, text: title })),
    { href: '#pictures', text: t('pictures') },
    { href: '#silences', text: t('silences') },
    { href: '#method', text: t('method') },
  ]

  return (
    <Sheet title={t('title')} lead={t('lead')}>
      <div className="stack">
        <p>{t('basis', { sent: sent.length, all: grid.length })}</p>
        {sent.length === 0 && (
          <Notice title={t('noneSent')}>
            <p>{t('noneSentText')}</p>
          </Notice>
        )}
        <nav aria-label={t('menu')} className={css.jumps}>
          {jumps.map(({ href, text }) => (
            <a key={href} href={href}>
              {text}
            </a>
          ))}
        </nav>
      </div>
      {sections.length === 0 && <Notice>{t('noRules')}</Notice>}
      {sections.map(({ key, title, conclusions }) => (
        <section key={key} className={css.section} id={`s-${key}`} aria-labelledby={`h-${key}`}>
          <h2 id={`h-${key}`} className="voice">
            {title}
          </h2>
          {conclusions.map((conclusion) => (
            <ConclusionGroup key={conclusion.key} conclusion={conclusion} open={t('open')} />
          ))}
        </section>
      ))}
      {sent.length > 0 && (
        <section className={css.section} id="pictures" aria-labelledby="h-pictures">
          <h2 id="h-pictures" className="voice">
            {t('pictures')}
          </h2>
          <div className={css.pictures}>
            {pictures.map(({ key, grades, rows }) => (
              <DivergingScale
                key={key}
                title={t(`scale.${key}` as 'scale.interestLevel')}
                description={t('scaleText')}
                tableLabel={t('table')}
                labelHead={t('facet')}
                grades={grades}
                rows={rows}
                apartLabel={t('unsure')}
              />
            ))}
            {known > 0 && (
              <CountBars
                title={t('groundsTitle')}
                description={t('groundsText')}
                tableLabel={t('table')}
                labelHead={t('ground')}
                countHead={t('count')}
                bars={ranked}
              />
            )}
          </div>
        </section>
      )}
      {sent.length > 0 && (
        <section className={css.section} id="silences" aria-labelledby="h-silences">
          <h2 id="h-silences" className="voice">
            {t('silences')}
          </h2>
          <p>{t('silencesLead')}</p>
          <Silences
            silences={[
              {
                key: 'grounds',
                title: t('silentGrounds'),
                lines: grounds
                  .filter(({ k }) => k <= 1)
                  .map(({ label, k }) =>
                    t('silentGround', { label, word: t(k === 0 ? 'nobody' : 'oneOnly') }),
                  ),
                otherwise: t('everyGround'),
              },
              { key: 'cells', title: t('silentCells'), lines: silentCells, otherwise: t('everyCell') },
              {
                key: 'prompts',
                title: t('silentPrompts'),
                lines: unusedPrompts(frame.guide, frame.rules).map(
                  (prompt) => `${prompt.number} ${read(masterWording(prompt, frame.place), language)}`,
                ),
                otherwise: t('everyPrompt'),
              },
            ]}
          />
        </section>
      )}
      <section className={css.section} id="method" aria-labelledby="h-method">
        <h2 id="h-method" className="voice">
          {t('method')}
        </h2>
        <ScaleMethod
          notes={[t('m1'), t('m2'), t('m3'), t('m4')]}
          caption={t('scaleCaption')}
          head={[t('word'), t('share')]}
          rows={await scaleRows()}
          digits={t('digits', { n: defaultScale.digitsBelow })}
        />
        <p className={css.jumps}>
          <a href={`/rounds/${round}/published`}>{t('publishedList')}</a>
          <a href={`/api/rounds/${round}/findings?as=json`} download>
            {t('json')}
          </a>
          <a href={`/api/rounds/${round}/findings?as=csv`} download>
            {t('csv')}
          </a>
        </p>
      </section>
    </Sheet>
  )
}
