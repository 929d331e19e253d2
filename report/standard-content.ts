import { standardGuide } from '../guide/standard/guide'
import { standardPlan } from '../guide/standard/plan'
import { standardHeadings } from '../findings/standard-headings'
import { standardRules } from '../findings/standard-rules'
import { portableVersion, type PortableRound } from './portable-round'

/** What every round on the standard guide has in common: its plan, guide, rules and headings, as a file of this version. */
export const standardContent: Pick<
  PortableRound,
  'format' | 'version' | 'plan' | 'guide' | 'rules' | 'headings'
> = {
  format: 'halvtid-round',
  version: portableVersion,
  plan: standardPlan,
  guide: standardGuide,
  rules: standardRules,
  headings: standardHeadings,
}
