import { getTranslations } from 'next-intl/server'
import { endpoint } from '@/app/_session/endpoint'
import { saveTailoringOfKind, wishForKind } from '@/db/tailoring-of-kind'

const reasons = {
  'already-sent': 'sent',
  'form-in-use': 'used',
  'too-many': 'many',
  malformed: 'empty',
} as const

/** How many got it, and who did not and why, in the reader's words. */
export const POST = endpoint('POST /api/rounds/[round]/tailoring', {
  body: wishForKind,
  run: async ({ tx, caller, params, body, make }) => {
    const done = await saveTailoringOfKind(tx, caller, params.round!, body, make)
    if (typeof done === 'string') return done
    const t = await getTranslations('organisation')
    const { changed, same, refused } = done
    const sentences = [t('kindChanged', { changed }), same > 0 && t('kindSame', { same })]
    return {
      changed,
      sentence: sentences.filter(Boolean).join(' '),
      missed: refused.length > 0 ? t('kindMissed', { missed: refused.length }) : '',
      refused: refused.map(({ name, why }) => ({ name, why: t('kindWhy', { why: reasons[why] }) })),
    }
  },
})
