import type { Rule } from '../rule'
import { atLeast, atMost, has, organisations } from './build'

/** H1-H5: interest, the plan's content, awareness, planning, and the border between inwards and outwards. */
export const headlines: Rule[] = [
  organisations(
    'H1',
    { facet: 'interestLevel', atLeast: 4 },
    {
      sv: '{count} uppger att intresset för arbetet är ganska eller mycket stort.',
      en: '{count} {k, plural, one {reports} other {report}} fairly or very great interest in the work.',
      ar: '{count} أفادت بأن الاهتمام بالعمل كبير أو كبير جدًا.',
    },
    { holds: atLeast(2, 3) },
  ),
  organisations(
    'H2',
    { facet: 'planContentOpinion', atLeast: 4 },
    {
      sv: '{count} tycker att planens innehåll är ganska eller mycket bra.',
      en: '{count} {k, plural, one {finds} other {find}} the content of the plan fairly or very good.',
      ar: '{count} ترى أن محتوى الخطة جيد أو جيد جدًا.',
    },
    { medians: ['planContentOpinion'], holds: atLeast(2, 3) },
  ),
  organisations(
    'H3_managers',
    { facet: 'awarenessManagers', atMost: 2 },
    {
      sv: '{count} bedömer att få eller nästan inga chefer känner till planen.',
      en: '{count} {k, plural, one {judges} other {judge}} that few or almost no managers know the plan.',
      ar: '{count} تقدّر أن قلة من المديرين أو لا أحد منهم تقريبًا يعرف الخطة.',
    },
    { medians: ['awarenessManagers'], holds: atLeast(1, 2) },
  ),
  organisations(
    'H3_staff',
    { facet: 'awarenessStaff', atMost: 2 },
    {
      sv: '{count} bedömer att få eller nästan inga medarbetare känner till planen.',
      en: '{count} {k, plural, one {judges} other {judge}} that few or almost no staff know the plan.',
      ar: '{count} تقدّر أن قلة من الموظفين أو لا أحد منهم تقريبًا يعرف الخطة.',
    },
    { medians: ['awarenessStaff'], holds: atLeast(1, 2) },
  ),
  organisations(
    'H3_exceptions',
    {
      any: [
        { facet: 'awarenessManagers', atLeast: 4 },
        { facet: 'awarenessStaff', atLeast: 4 },
      ],
    },
    {
      sv: '{count} bedömer tvärtom att de flesta chefer eller medarbetare känner till planen.',
      en: '{count} {k, plural, one {judges} other {judge}} instead that most managers or staff know the plan.',
      ar: '{count} تقدّر على العكس أن معظم المديرين أو الموظفين يعرفون الخطة.',
    },
  ),
  organisations(
    'H4',
    { any: [has('usedInBusinessPlan', 'yes'), has('usedInBudget', 'yes')] },
    {
      sv: '{count} har använt planen i verksamhetsplan eller budget.',
      en: '{count} {k, plural, one {has} other {have}} used the plan in a business plan or budget.',
      ar: '{count} استخدمت الخطة في خطة العمل أو الميزانية.',
    },
    { holds: atMost(1, 3) },
  ),
  organisations(
    'H5',
    {
      any: [
        has('challengeCodes', 'unclear_internal_external'),
        has('supportNeeds', 'clarify_internal_vs_external'),
        has('planChange', 'clarify_internal_vs_external'),
      ],
    },
    {
      sv: '{count} vill att gränsen mellan det interna och det externa arbetet blir tydligare.',
      en: '{count} {k, plural, one {wants} other {want}} a clearer line between internal and external work.',
      ar: '{count} تريد حدًّا أوضح بين العمل الداخلي والعمل الخارجي.',
    },
  ),
]
