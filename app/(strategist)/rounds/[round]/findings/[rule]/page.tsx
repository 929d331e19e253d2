import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { enterPage } from '@/app/_session/caller'
import { questionsIn } from '@/guide/guide'
import type { Language } from '@/people/language'
import { countPhrase } from '../count-phrase'
import { Sheet } from '../sheet'
import { labelsOfFacets, tellFinding } from '../tell-finding'
import { Assessment } from './assessment'
import { CounterEvidence } from './counter-evidence'
import { History } from './history'
import { loadRule, type RuleResult } from './load-rule'
import { Numbers } from './numbers'
import css from './page.module.css'
import { OwnWords } from './own-words'
import { Publishing } from './publishing'
import { RuleInWords } from './rule-in-words'
import { ruleWords } from './rule-words'
import { Silent } from './silent'
import { Verdict } from './verdict'
import { Voices } from './voices'

type Props = { params: Promise<{ round: string; rule: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: `${(await params).rule} · ${(await getTranslations('findings'))('title')}`,
})

const tell = async ({ frame, rule, tally, state, work }: RuleResult, language: Language) => {
  const t = await getTranslations('findings')
  const d = await getTranslations('findings.detail')
  const questions = questionsIn(frame.guide)
  const { scale } = frame
  const phrase = await countPhrase()
  const words = { t, phrase, scale, language, labelOf: labelsOfFacets(questions, language) }
  const told = tellFinding(rule, tally, { state, work }, '', words)
  const { counts, among } = ruleWords(frame.guide, language, d)(rule)
  const inWords = [
    { label: d('counts'), said: counts },
    { label: d('population'), said: among ?? { text: d('everyone'), parts: [] } },
  ]
  return { told, inWords }
}

export default async function Page({ params }: Props) {
  const { round, rule: key } = await params
  const { caller, read } = await enterPage('GET /rounds/[round]/findings/[rule]')
  const result = await read((tx) => loadRule(tx, round, key))
  if (!result) notFound()

  const { rule, evidence, done } = result
  const d = await getTranslations('findings.detail')
  const { told, inWords } = await tell(result, (await getLocale()) as Language)
  const url = `/api/rounds/${round}/findings/${rule.key}`
  const isStrategist = caller.role === 'strategist'
  const cells = rule.count.unit === 'cell'
  const of = (truth: boolean | null) => evidence.filter((one) => one.truth === truth)

  return (
    <Sheet title={told.leads && told.own ? told.own : told.sentence}>
      <p>
        <a href={`/rounds/${round}/findings#r-${rule.key}`}>{d('back')}</a>
      </p>
      {told.own && <p className="lead">{told.leads ? told.sentence : told.own}</p>}
      <Verdict finding={told} />
      <section className={css.section} aria-labelledby="rule">
        <h2 id="rule">{d('rule')}</h2>
        <RuleInWords lines={inWords} />
      </section>
      <section className={css.section}>
        <h2>{d('numbers')}</h2>
        <Numbers {...result} />
      </section>
      <section className={css.section} aria-labelledby="supporting">
        <h2 id="supporting">{d(cells ? 'cellSupporting' : 'supporting')}</h2>
        {!cells && <p>{d('supportingText', { count: of(true).length })}</p>}
        <Voices {...result} round={round} evidence={of(true)} />
      </section>
      <section className={css.section} aria-labelledby="counter">
        <h2 id="counter">{d(cells ? 'cellCounter' : 'counter')}</h2>
        {!cells && <p>{d('counterText', { count: of(false).length })}</p>}
        <CounterEvidence
          url={isStrategist && !done.counterEvidenceReadAt ? url : null}
          label={d('openCounter')}
        >
          <Voices {...result} round={round} evidence={of(false)} />
        </CounterEvidence>
        <p className="second" role="status">
          {d(done.counterEvidenceReadAt ? 'counterRead' : 'counterUnread')}
        </p>
      </section>
      <section className={css.section} aria-labelledby="silent">
        <h2 id="silent">{d('silent')}</h2>
        <Silent evidence={of(null)} />
      </section>
      <section className={css.section} aria-labelledby="publishing">
        <h2 id="publishing">{d('publishTitle')}</h2>
        {isStrategist && <OwnWords {...result} url={url} />}
        {isStrategist && <Assessment {...result} url={url} />}
        <Publishing result={result} told={told.sentence} url={url} mayPublish={isStrategist} />
      </section>
      <section className={css.section} aria-labelledby="history">
        <h2 id="history">{d('historyTitle')}</h2>
        <History {...result} />
      </section>
    </Sheet>
  )
}
