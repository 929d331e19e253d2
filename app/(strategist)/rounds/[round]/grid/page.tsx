import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Notice } from '@/app/_ui/notice'
import { enterPage } from '@/app/_session/caller'
import { listGrid, type GridCell } from '@/db/grid'
import { findRoundFrame } from '@/db/round-frame'
import { promptsOf } from '@/guide/guide'
import { read, type Language } from '@/people/language'
import { organisationKinds } from '@/people/organisation'
import { Sheet } from '../findings/sheet'
import { ActionGrid, type Empty } from './action-grid'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('grid'))('title'),
})

const empties: Empty[] = [
  'explicit_no',
  'not_mentioned',
  'dont_know',
  'not_relevant',
  'declined',
  'not_answered',
  'not_asked',
  'not_sent',
]
const numberOf = (cell: GridCell | undefined) => (typeof cell === 'number' ? cell : 0)
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)

export default async function Page({ params }: { params: Promise<{ round: string }> }) {
  const { round } = await params
  const { read: readAs } = await enterPage('GET /rounds/[round]/grid')
  const t = await getTranslations('grid')
  const absence = await getTranslations('absence')
  const language = (await getLocale()) as Language
  const found = await readAs(async (tx) => {
    const frame = await findRoundFrame(tx, round)
    return (
      frame && {
        frame,
        rows: await listGrid(
          tx,
          frame.id,
          frame.actions.map(({ number }) => number),
        ),
      }
    )
  })
  if (!found) notFound()

  const { frame, rows } = found
  const { actions } = frame
  const labelOf = (kind: Empty) => (kind === 'not_mentioned' ? t('not_mentioned') : absence(kind))
  const promptOf = (action: number) => promptsOf(frame.guide).find((one) => one.action === action)?.key ?? ''
  const cells = rows.flatMap((row) => [...row.cells.values()])
  const sent = rows.filter((row) => row.sent)
  const asked = sent.flatMap((row) => [...row.cells.values()]).filter((cell) => cell !== 'not_asked')

  if (rows.length === 0 || actions.length === 0)
    return (
      <Sheet title={t('title')} lead={t('lead')}>
        <Notice>{t(actions.length === 0 ? 'noActions' : 'none')}</Notice>
      </Sheet>
    )
  return (
    <Sheet title={t('title')} lead={t('lead')}>
      <p>{t('empty', { k: asked.filter((cell) => typeof cell !== 'number').length, n: asked.length })}</p>
      <ActionGrid
        caption={t('caption')}
        description={t('description')}
        corner={t('corner')}
        columns={actions.map(({ number, title }) => {
          const column = sent.map((row) => row.cells.get(number)).filter((cell) => cell !== 'not_asked')
          const total = sum(column.map(numberOf))
          const covered = t('ofN', {
            k: column.filter((cell) => numberOf(cell) > 0).length,
            n: column.length,
          })
          return { key: String(number), label: `${number} ${read(title, language)}`, total, covered }
        })}
        groups={organisationKinds.flatMap((kind) => {
          const own = rows.filter((row) => row.kind === kind)
          return own.length === 0
            ? []
            : [
                {
                  key: kind,
                  label: t(kind),
                  rows: own.map((row) => ({
                    key: row.dialogue,
                    label: row.name,
                    total: row.sent ? sum([...row.cells.values()].map(numberOf)) : null,
                    cells: actions.map(({ number }) => {
                      const value = row.cells.get(number) ?? 'not_asked'
                      const what =
                        typeof value === 'number' ? t('activities', { count: value }) : labelOf(value)
                      return {
                        value,
                        href: `/rounds/${round}/answers?prompt=${promptOf(number)}#o-${row.dialogue}`,
                        label: t('cell', { organisation: row.name, action: number, what }),
                      }
                    }),
                  })),
                },
              ]
        })}
        sum={sum(cells.map(numberOf))}
        empties={empties
          .filter((kind) => cells.includes(kind))
          .map((kind) => ({ kind, label: labelOf(kind) }))}
        labels={{ total: t('total'), covered: t('cells'), legend: t('legend') }}
      />
    </Sheet>
  )
}
