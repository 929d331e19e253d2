import type { Question } from '../question'
import { yesPartlyNo } from './codes'
import { say } from './say'
import * as codes from './work-codes'

/** What makes the answer about the work so far countable. */
export const workQuestions: Question[] = [
  {
    kind: 'choice',
    facet: 'implementationStage',
    label: say(
      'Hur långt har arbetet med planen kommit?',
      'How far has the work with the plan come?',
      'إلى أي مرحلة وصل العمل بالخطة؟',
    ),
    options: codes.implementationStage,
  },
  {
    kind: 'choices',
    facet: 'informationChannels',
    label: say(
      'Var har ni informerat om planen?',
      'Where have you informed about the plan?',
      'أين عرّفتم بالخطة؟',
    ),
    options: codes.informationChannels,
  },
  {
    kind: 'choice',
    facet: 'usedInBusinessPlan',
    label: say(
      'Har planen använts i er verksamhetsplan?',
      'Has the plan been used in your business plan?',
      'هل استُخدمت الخطة في خطة عملكم السنوية؟',
    ),
    options: yesPartlyNo,
  },
  {
    kind: 'choice',
    facet: 'usedInBudget',
    label: say(
      'Har planen använts i er budget?',
      'Has the plan been used in your budget?',
      'هل استُخدمت الخطة في ميزانيتكم؟',
    ),
    options: yesPartlyNo,
  },
  {
    kind: 'choice',
    facet: 'coordinator',
    label: say(
      'Har ni någon som samordnar arbetet med planen?',
      'Does anyone among you coordinate the work with the plan?',
      'هل لديكم من ينسّق العمل بالخطة؟',
    ),
    options: codes.coordinator,
  },
  {
    kind: 'choice',
    facet: 'structure',
    label: say(
      'Har ni en struktur för arbetet med planen?',
      'Do you have a structure for the work with the plan?',
      'هل لديكم هيكل للعمل بالخطة؟',
    ),
    hint: say(
      'Till exempel en arbetsgrupp, fasta möten eller en rutin för uppföljning.',
      'For example a working group, regular meetings or a routine for follow-up.',
      'مثلًا فريق عمل أو اجتماعات منتظمة أو إجراء للمتابعة.',
    ),
    options: yesPartlyNo,
  },
  {
    kind: 'choice',
    facet: 'projectGroupMember',
    label: say(
      'Hade ni någon med i projektgruppen som tog fram planen?',
      'Did you have anyone in the project group that drew up the plan?',
      'هل شارك أحد منكم في فريق المشروع الذي أعدّ الخطة؟',
    ),
    options: codes.projectGroupMember,
  },
  {
    kind: 'choices',
    facet: 'otherGoverningDocuments',
    label: say(
      'Vilka andra styrdokument styr ert arbete med lika möjligheter?',
      'Which other governing documents steer your work for equal opportunities?',
      'ما الوثائق التوجيهية الأخرى التي توجّه عملكم من أجل تكافؤ الفرص؟',
    ),
    options: codes.otherGoverningDocuments,
  },
  {
    kind: 'scale',
    facet: 'interestLevel',
    label: say(
      'Hur stort är intresset för lika möjligheter hos er?',
      'How great is the interest in equal opportunities among you?',
      'ما مدى الاهتمام بتكافؤ الفرص لديكم؟',
    ),
    options: codes.interestLevel,
  },
]
