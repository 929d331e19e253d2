import type { Guide } from '../guide'
import { actions } from './actions'
import { ahead } from './ahead'
import { challenges } from './challenges'
import { say } from './say'
import { soFar } from './so-far'
import { support } from './support'
import { supportFamilies } from './support-codes'

/** The dialogue guide of 2018 as data: ten bullets, sixteen leaves, the Swedish wording word for word. */
export const standardGuide: Guide = {
  key: 'dialogguide',
  version: 2,
  title: say(
    'Halvtidsavstämning av arbetet med plan för lika möjligheter – Dialogguide',
    'Mid-term reconciliation of the work with the equal opportunities plan – Dialogue guide',
    'التقييم المرحلي للعمل بخطة تكافؤ الفرص – دليل الحوار',
  ),
  parts: [soFar, challenges, actions, ahead, support],
  families: supportFamilies,
}
