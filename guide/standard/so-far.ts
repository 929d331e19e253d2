import type { Part, Prompt } from '../guide'
import type { Question } from '../question'
import { yesPartlyNo } from './codes'
import { say } from './say'
import { ageGroupsMentioned, groundsMentioned, ownWords } from './shared-questions'
import * as codes from './work-codes'
import { workQuestions } from './work-questions'

const soFarPrompt: Prompt = {
  key: 'so_far',
  number: '1',
  wording: say(
    'Hur har arbetet med plan för lika möjligheter sett ut på {organisation} sedan planen antogs i januari 2017?',
    'What has the work with the equal opportunities plan looked like at {organisation} since the plan was adopted in January 2017?',
    'كيف كان العمل بخطة تكافؤ الفرص في {organisation} منذ اعتماد الخطة في كانون الثاني/يناير 2017؟',
  ),
  questions: [ownWords, ...workQuestions, groundsMentioned, ageGroupsMentioned],
}

const awarenessAmong = (facet: string, label: Question['label']): Question => ({
  kind: 'scale',
  facet,
  label,
  options: codes.awareness,
})

const awarenessPrompt: Prompt = {
  key: 'awareness',
  number: '2',
  wording: say(
    'Hur upplever du att kännedomen kring planen är bland chefer och medarbetare?',
    'How do you find awareness of the plan among managers and staff?',
    'كيف ترى مدى معرفة المديرين والموظفين بالخطة؟',
  ),
  questions: [
    ownWords,
    awarenessAmong(
      'awarenessManagers',
      say(
        'Hur många av cheferna känner till planen?',
        'How many of the managers know of the plan?',
        'كم من المديرين يعرفون بوجود الخطة؟',
      ),
    ),
    awarenessAmong(
      'awarenessStaff',
      say(
        'Hur många av medarbetarna känner till planen?',
        'How many of the staff know of the plan?',
        'كم من الموظفين يعرفون بوجود الخطة؟',
      ),
    ),
    {
      kind: 'choice',
      facet: 'awarenessBasis',
      label: say(
        'Vad bygger ni bedömningen på?',
        'What do you base this assessment on?',
        'على ماذا تستندون في هذا التقدير؟',
      ),
      options: codes.awarenessBasis,
    },
    {
      kind: 'choice',
      facet: 'contentKnown',
      label: say(
        'Är innehållet i planen känt hos er?',
        'Is the content of the plan known among you?',
        'هل محتوى الخطة معروف لديكم؟',
      ),
      options: yesPartlyNo,
    },
  ],
}

const developmentPrompt: Prompt = {
  key: 'development',
  number: '3',
  wording: say(
    'Kan ni se att ert arbete har utvecklats på något sätt utifrån arbetet med planen?',
    'Can you see that your work has developed in any way as a result of the work with the plan?',
    'هل ترون أن عملكم قد تطوّر بأي شكل انطلاقًا من العمل بالخطة؟',
  ),
  questions: [
    ownWords,
    {
      kind: 'choice',
      facet: 'changeType',
      label: say(
        'Vilket slags förändring har det blivit?',
        'What kind of change has there been?',
        'ما نوع التغيير الذي حدث؟',
      ),
      options: codes.changeType,
    },
    {
      kind: 'choices',
      facet: 'changeCodes',
      label: say('Vad har förändrats?', 'What has changed?', 'ما الذي تغيّر؟'),
      options: codes.changeCodes,
    },
    {
      kind: 'choice',
      facet: 'changeCausedByPlan',
      label: say(
        'Beror förändringen på planen?',
        'Is the change due to the plan?',
        'هل يعود التغيير إلى الخطة؟',
      ),
      options: yesPartlyNo,
    },
  ],
}

export const soFar: Part = {
  key: 'so_far',
  title: say('Arbetet hittills', 'The work so far', 'العمل حتى الآن'),
  intro: say(
    'Frågorna gäller hela {name}. Skriv fritt; frågorna under varje textruta är frivilliga.',
    'The questions concern all of {name}. Write freely; the questions below each text box are optional.',
    'تتعلق الأسئلة بكامل {name}. اكتبوا بحرية؛ الأسئلة أسفل كل مربع نص اختيارية.',
  ),
  prompts: [soFarPrompt, awarenessPrompt, developmentPrompt],
}
