import { getTranslations } from 'next-intl/server'
import { formatTime } from '@/app/_session/format-time'
import { DataTable } from '@/app/_ui/data-table'
import { Tag } from '@/app/_ui/tag'
import type { Progress } from '@/db/round'
import { waitsFor } from '@/dialogue/waits-for'
import { read, type Language } from '@/people/language'
import { tallyPrompts, toneOf } from './progress'
import css from './progress-table.module.css'

type Props = { round: string; all: Progress[]; language: Language }

export async function ProgressTable({ round, all, language }: Props) {
  const t = await getTranslations('overview')
  const { at } = await formatTime()
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      head={[t('organisation'), t('state'), t('people'), t('progress'), t('missing'), t('sentAt')]}
      rows={all.map((one) => {
        const { asked, answered, missing } = tallyPrompts(one)
        return {
          key: one.dialogue,
          cells: [
            <>
              <a className={css.name} href={`/rounds/${round}/dialogues/${one.dialogue}`}>
                {one.organisation}
              </a>
              <span className={css.under}>{t(`kind.${one.kind}`)}</span>
            </>,
            <Standing key="state" one={one} complete={missing.length === 0} />,
            <People key="people" people={one.people} />,
            <span key="progress" className={css.progress}>
              <meter
                className={css.meter}
                min={0}
                max={asked}
                value={answered}
                aria-label={t('answeredLong', { answered, asked })}
              />
              <span className={css.number}>{t('answeredOf', { answered, asked })}</span>
            </span>,
            <span key="missing" className={missing.length > 0 ? css.missing : css.quiet}>
              {missing
                .map(({ title, count }) => t('missingOf', { part: read(title, language), count }))
                .join(language === 'ar' ? '، ' : ', ') || t('nothingMissing')}
            </span>,
            one.sentAt ? (
              <time key="sent" className={css.number} dateTime={one.sentAt.toISOString()}>
                {at(one.sentAt, { dateStyle: 'medium' })}
              </time>
            ) : (
              <span key="sent" className={css.quiet}>
                {t('notSent')}
              </span>
            ),
          ],
        }
      })}
    />
  )
}

async function Standing({ one, complete }: { one: Progress; complete: boolean }) {
  const t = await getTranslations('overview')
  const invited = one.people.length > 0
  const uninvited = !invited && one.sentAt === null
  return (
    <span className={css.tags}>
      {uninvited ? (
        <Tag tone="warn">{t('uninvited')}</Tag>
      ) : (
        <Tag tone={toneOf(one.state)}>{t(`states.${one.state}`)}</Tag>
      )}
      {one.reopened && <Tag tone="warn">{t('reopened')}</Tag>}
      {one.conflicts > 0 && <Tag tone="danger">{t('conflict', { count: one.conflicts })}</Tag>}
      {one.bounced > 0 && <Tag tone="danger">{t('bounced', { count: one.bounced })}</Tag>}
      {one.late > 0 && <Tag tone="warn">{t('late', { count: one.late })}</Tag>}
      {one.draftShared && one.sentAt === null && <Tag tone="brand">{t('shared')}</Tag>}
      <span className={css.under}>{t(`waits.${waitsFor({ ...one, invited, complete })}`)}</span>
    </span>
  )
}

async function People({ people }: Pick<Progress, 'people'>) {
  const t = await getTranslations('overview')
  if (people.length === 0) return <span className={css.quiet}>{t('uninvited')}</span>
  return (
    <ul role="list" className={css.people}>
      {people.map(({ name, opened }) => (
        <li key={name}>
          {name}
          <span className={css.under}>{t(opened ? 'opened' : 'unopened')}</span>
        </li>
      ))}
    </ul>
  )
}
