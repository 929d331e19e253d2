import type { Metadata } from 'next'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { DataTable } from '@/app/_ui/data-table'
import { Notice } from '@/app/_ui/notice'
import { Tag } from '@/app/_ui/tag'
import { enterPage } from '@/app/_session/caller'
import { listEvidence, tallyRules } from '@/db/findings'
import { findRoundFrame, isStale, listPublications } from '@/db/publication'
import type { Evidence } from '@/findings/evidence'
import { sentence } from '@/findings/sentence'
import { suppress } from '@/findings/suppress'
import { promptsOf } from '@/guide/guide'
import type { Language } from '@/people/language'
import { organisationKinds } from '@/people/organisation'
import { countPhrase } from '../count-phrase'
import { Share } from '../share'
import { Sheet } from '../sheet'
import { labelsOfFacets, tellFinding } from '../tell-finding'
import { CounterEvidence } from './counter-evidence'
import css from './page.module.css'
import { Publish } from './publish'
import { RuleInWords } from './rule-in-words'
import { ruleWords } from './rule-words'
import { VoiceList, type Voice } from './voice-list'
import { silenceOf, voiceOf } from './voice-of'

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: `${(await params).rule} · ${(await getTranslations('findings'))('title')}`,
})

type Props = { params: Promise<{ round: string; rule: string }> }

export default async function Page({ params }: Props) {
  const { round, rule: key } = await params
  const { caller, read: readAs } = await enterPage('GET /rounds/[round]/findings/[rule]')
  const t = await getTranslations('findings')
  const d = await getTranslations('findings.detail')
  const absence = await getTranslations('absence')
  const kinds = await getTranslations('answersPage')
  const format = await getFormatter()
  const language = (await getLocale()) as Language
  const phrase = await countPhrase()
  const found = await readAs(async (tx) => {
    const frame = await findRoundFrame(tx, round)
    const rule = frame?.rules.find((one) => one.key === key)
    if (!frame || !rule) return undefined
    const tally = (await tallyRules(tx, frame.id, [rule], frame.guide.families)).get(key)!
    const evidence = await listEvidence(tx, frame.id, rule, frame.guide.families)
    return { frame, rule, tally, evidence, done: (await listPublications(tx, frame.id)).get(key) }
  })
  if (!found) notFound()

  const { frame, rule, tally, evidence, done } = found
  const { guide } = frame
  const now = suppress(tally, frame.leastGroup)
  const statement = done?.statement ?? null
  const stale = done ? isStale(done, now) : false
  const questions = promptsOf(guide).flatMap((prompt) => prompt.questions)
  const labelOf = labelsOfFacets(questions, language)
  const told = tellFinding(rule, tally, { publishedAt: done?.publishedAt ?? null, stale }, '', {
    t,
    phrase,
    language,
    labelOf,
  })
  const said = ruleWords(guide, language, d)(rule)
  const url = `/api/rounds/${round}/findings/${rule.key}`
  const isStrategist = caller.role === 'strategist'

  const cells = rule.count.unit === 'cell'
  const voice = (one: Evidence): Voice => ({
    key: `${one.dialogue}-${one.action ?? ''}`,
    name:
      one.action === null
        ? one.organisation.name
        : d('cell', { organisation: one.organisation.name, action: one.action }),
    kind: kinds(one.organisation.kind === 'company' ? 'kindCompany' : 'kindAdministration'),
    href: `/rounds/${round}/dialogues/${one.dialogue}`,
    mark: one.dontKnow ? d('saysDontKnow') : null,
    ...voiceOf(rule, guide, language, one),
  })
  const of = (truth: boolean | null) => evidence.filter((one) => one.truth === truth)
  const silences = of(null).map((one) => ({ why: silenceOf(one), name: one.organisation.name }))
  const whys = [...new Set(silences.map(({ why }) => why))]
  const labels = { quotes: d('quotes'), noText: d('noText'), dialogue: kinds('open') }
  const splitText = (split: typeof now.split) =>
    split
      ? d('splitShown', {
          a: t('ofN', { k: split.administration.k, n: split.administration.n }),
          c: t('ofN', { k: split.company.k, n: split.company.n }),
        })
      : d('splitHidden', { least: frame.leastGroup })

  return (
    <Sheet title={told.sentence}>
      <p>
        <a href={`/rounds/${round}/findings#r-${rule.key}`}>{d('back')}</a>
      </p>
      <div className={css.verdict}>
        <Share k={tally.k} n={tally.n} title={told.dots} />
        <p className={css.tags}>
          {told.holds && <Tag tone={told.holds.ok ? 'ok' : 'warn'}>{told.holds.text}</Tag>}
          {told.holds && <span className="second">{told.holds.bound}</span>}
          {told.published && <Tag tone="brand">{told.published}</Tag>}
          {told.stale && <Tag tone="warn">{told.stale}</Tag>}
        </p>
      </div>
      <section className={css.section} aria-labelledby="rule">
        <h2 id="rule">{d('rule')}</h2>
        <RuleInWords
          lines={[
            { label: d('counts'), said: said.counts },
            { label: d('population'), said: said.among ?? { text: d('everyone'), parts: [] } },
          ]}
        />
      </section>
      <section className={css.section}>
        <h2>{d('numbers')}</h2>
        <DataTable
          caption={d('numbers')}
          captionHidden
          numeric={[1, 2, 3]}
          head={[d('group'), d('k'), d('n'), d('dontKnow')]}
          rows={[
            { key: 'whole', cells: [d('whole'), tally.k, tally.n, tally.dontKnow] },
            ...organisationKinds.map((kind) => {
              const { k, n, dontKnow } = tally.split[kind]
              return { key: kind, cells: [d(kind), k, n, dontKnow] }
            }),
          ]}
        />
        {Object.entries(tally.medians).map(([facet, value]) => (
          <p key={facet} className="second">
            {d('median', { label: labelOf(facet) })} {value ?? d('noMedian')}
          </p>
        ))}
      </section>
      <section className={css.section} aria-labelledby="supporting">
        <h2 id="supporting">{d(cells ? 'cellSupporting' : 'supporting')}</h2>
        {!cells && <p>{d('supportingText', { count: of(true).length })}</p>}
        <VoiceList voices={of(true).map(voice)} labels={labels} />
      </section>
      <section className={css.section} aria-labelledby="counter">
        <h2 id="counter">{d(cells ? 'cellCounter' : 'counter')}</h2>
        {!cells && <p>{d('counterText', { count: of(false).length })}</p>}
        <CounterEvidence
          url={isStrategist && !done?.counterEvidenceReadAt ? url : null}
          label={d('openCounter')}
        >
          <VoiceList voices={of(false).map(voice)} labels={labels} />
        </CounterEvidence>
        <p className="second" role="status">
          {d(done?.counterEvidenceReadAt ? 'counterRead' : 'counterUnread')}
        </p>
      </section>
      <section className={css.section} aria-labelledby="silent">
        <h2 id="silent">{d('silent')}</h2>
        {whys.length === 0 ? (
          <p>{d('noSilence')}</p>
        ) : (
          <>
            <p>{d('silentText')}</p>
            <ul>
              {whys.map((why) => (
                <li key={why}>
                  {d('silentCounts', {
                    why: absence(why),
                    names: silences
                      .filter((one) => one.why === why)
                      .map(({ name }) => name)
                      .join(language === 'ar' ? '، ' : ', '),
                  })}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section className={css.section} aria-labelledby="publishing">
        <h2 id="publishing">{d('publishTitle')}</h2>
        {statement && done?.publishedAt && (
          <Notice
            tone={stale ? 'warn' : 'ok'}
            title={d('publishedOn', { date: format.dateTime(done.publishedAt, { dateStyle: 'long' }) })}
          >
            <p>{d('publishedAs', { sentence: sentence(rule, statement, language, phrase) })}</p>
            {stale && <p>{d('nowIs', { sentence: told.sentence })}</p>}
            {stale && <p>{d('staleText')}</p>}
          </Notice>
        )}
        {(!statement || stale) && (
          <div className={css.preview}>
            <p className="second">{d('willShow')}</p>
            <p>{told.sentence}</p>
            <p className="second">{splitText(now.split)}</p>
          </div>
        )}
        {isStrategist ? (
          <Publish
            url={url}
            labels={{ working: d('working'), failed: d('failed') }}
            acts={[
              ...(!statement || stale
                ? [{ act: 'publish' as const, label: d(stale ? 'republish' : 'publish') }]
                : []),
              ...(statement
                ? [{ act: 'withdraw' as const, label: d('withdraw'), look: 'secondary' as const }]
                : []),
            ]}
          />
        ) : (
          <p className="second">{d('notStrategist')}</p>
        )}
      </section>
    </Sheet>
  )
}
