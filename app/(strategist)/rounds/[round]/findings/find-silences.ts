import { getLocale, getTranslations } from 'next-intl/server'
import { masterWording } from '@/dialogue/tailor'
import { read, type Language } from '@/people/language'
import type { Ground } from './count-grounds'
import type { Overview } from './load-overview'
import type { Silence } from './silences'
import { unusedPrompts } from './unused-prompts'

/** Of each action, how many organisations name no activity under it; an action that nobody is silent about is left out. */
const silentActions = ({ frame, grid }: Overview) =>
  frame.actions.flatMap((action) => {
    const asked = grid
      .filter(({ sent }) => sent)
      .map(({ cells }) => cells.get(action.number))
      .filter((cell) => cell !== 'not_asked')
    const k = asked.filter((cell) => typeof cell !== 'number').length
    return k === 0 ? [] : [{ action, k, n: asked.length }]
  })

/** What nobody, or one only, has said anything about: grounds and age groups, actions, and prompts that no finding uses. */
export const findSilences = async (
  overview: Overview,
  grounds: Ground[],
  ages: Ground[],
): Promise<Silence[]> => {
  const { frame } = overview
  const t = await getTranslations('findings')
  const language = (await getLocale()) as Language
  const silentGround = ({ label, k, n }: Ground) =>
    t('silentGround', { label, word: t(k === 0 ? 'nobody' : 'oneOnly'), k, n })
  // Where nobody has answered, nothing is known: a blank is never a no.
  const named = [...grounds, ...ages].filter(({ n }) => n > 0)
  return [
    {
      key: 'grounds',
      title: t('silentGrounds'),
      lines: named.filter(({ k }) => k <= 1).map(silentGround),
      otherwise: t(named.length === 0 ? 'unanswered' : 'everyGround'),
    },
    {
      key: 'cells',
      title: t('silentCells'),
      lines: silentActions(overview).map(({ action, k, n }) =>
        t('cellsLine', { action: `${action.number} ${read(action.title, language)}`, k, n }),
      ),
      otherwise: t('everyCell'),
    },
    {
      key: 'prompts',
      title: t('silentPrompts'),
      lines: unusedPrompts(frame.guide, frame.rules).map(
        (prompt) => `${prompt.number} ${read(masterWording(prompt, frame.place), language)}`,
      ),
      otherwise: t('everyPrompt'),
    },
  ]
}
