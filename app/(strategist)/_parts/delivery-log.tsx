import { getFormatter, getTranslations } from 'next-intl/server'
import { formatTime } from '@/app/_session/format-time'
import { DataTable } from '@/app/_ui/data-table'
import { Notice } from '@/app/_ui/notice'
import { Tag } from '@/app/_ui/tag'
import type { LoggedLetter } from '@/db/delivery'
import type { LetterState } from '@/dialogue/letter'
import { PressButton } from '@/app/_shell/press-button'
import css from './delivery-log.module.css'
import { RefreshSoon } from './refresh-soon'

/** `people` is how many may be reminded; none when nobody may remind them. */
type Props = { dialogue: string; letters: LoggedLetter[]; people: number }

const tones = {
  waiting: 'neutral',
  sent: 'ok',
  failed: 'danger',
  bounced: 'danger',
  withdrawn: 'neutral',
} as const satisfies Record<LetterState, string>

/** Whose latest letter did not arrive: an earlier one that did says nothing about today. */
const namesIn = (letters: LoggedLetter[], state: LetterState): string[] => {
  const latest = new Map(
    letters
      .filter((one) => one.state !== 'waiting' && one.state !== 'withdrawn')
      .map((one) => [one.person, one]),
  )
  return [...latest.values()].filter((one) => one.state === state).map((one) => one.name)
}

/** What has been written to those who answer, what has left, and what did not arrive, in the server's own words. */
export async function DeliveryLog({ dialogue, letters, people }: Props) {
  const t = await getTranslations('post')
  const o = await getTranslations('organisation')
  const format = await getFormatter()
  const list = (names: string[]) => format.list(names, { type: 'conjunction' })
  const [bounced, failed] = [namesIn(letters, 'bounced'), namesIn(letters, 'failed')]
  return (
    <section className="flow" aria-labelledby="post">
      <h2 id="post" className="voice">
        {t('title')}
      </h2>
      {bounced.length > 0 && (
        <Notice tone="danger" title={t('bouncedTitle')}>
          <p>{t('bouncedText', { names: list(bounced) })}</p>
        </Notice>
      )}
      {failed.length > 0 && (
        <Notice tone="danger" title={t('bouncedTitle')}>
          <p>{t('failedText', { names: list(failed) })}</p>
        </Notice>
      )}
      {letters.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <DataTable
          caption={t('caption')}
          captionHidden
          head={[t('who'), t('what'), t('how')]}
          rows={letters.toReversed().map((one) => ({
            key: one.id,
            cells: [one.name, t(`kind.${one.kind}`), <Outcome key="how" letter={one} />],
          }))}
        />
      )}
      {letters.some((one) => one.state === 'waiting') && <RefreshSoon />}
      {people > 0 && (
        <>
          <p className="second">{t('remindHint')}</p>
          <PressButton
            url={`/api/dialogues/${dialogue}/reminder`}
            label={t('remind')}
            done={Object.fromEntries(
              Array.from({ length: people }, (_, less) => [less + 1, t('reminded', { count: less + 1 })]),
            )}
            count="reminded"
            offline={o('offline')}
          />
        </>
      )}
    </section>
  )
}

async function Outcome({ letter: { state, sentAt, dueAt, tries, trouble } }: { letter: LoggedLetter }) {
  const t = await getTranslations('post')
  const { at } = await formatTime()
  const time = (moment: Date) => at(moment, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <>
      <Tag tone={tones[state]}>{t(`state.${state}`, { at: sentAt ? time(sentAt) : '' })}</Tag>
      {state === 'waiting' && tries > 0 && (
        <span className={css.later}>{t('later', { at: time(dueAt) })}</span>
      )}
      {trouble && (
        <span className={css.trouble}>
          {t('words')} <q dir="auto">{trouble}</q>
        </span>
      )}
    </>
  )
}
