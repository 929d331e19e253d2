import type { Part, Prompt } from '../guide'
import { messageVisibility, yesNo } from './codes'
import { say } from './say'
import { ownWords, supportNeedsOf } from './shared-questions'
import { planChange, planContentOpinion, supportAudience, supportNeeds } from './support-codes'

const bullet = say(
  'Är ni i behov av stöd inom ramen för arbetet med lika möjligheter? Vilket slags stöd?',
  'Do you need support in the work for equal opportunities? What kind of support?',
  'هل تحتاجون إلى دعم في إطار العمل من أجل تكافؤ الفرص؟ ما نوع الدعم؟',
)

const supportNeedPrompt: Prompt = {
  key: 'support_need',
  number: '8a',
  bullet,
  wording: say(
    'Är ni i behov av stöd inom ramen för arbetet med lika möjligheter?',
    'Do you need support in the work for equal opportunities?',
    'هل تحتاجون إلى دعم في إطار العمل من أجل تكافؤ الفرص؟',
  ),
  questions: [
    ownWords,
    {
      kind: 'choice',
      facet: 'supportNeed',
      label: say('Behöver ni stöd?', 'Do you need support?', 'هل تحتاجون إلى دعم؟'),
      options: yesNo,
    },
  ],
}

const supportKindPrompt: Prompt = {
  key: 'support_kind',
  number: '8b',
  bullet,
  wording: say('Vilket slags stöd?', 'What kind of support?', 'ما نوع الدعم؟'),
  questions: [
    ownWords,
    supportNeedsOf(
      say(
        'Vilket av det här stödet behöver ni?',
        'Which of this support do you need?',
        'أي من أشكال الدعم هذه تحتاجون إليه؟',
      ),
      { noWhen: { key: 'support_need.supportNeed', code: 'no' } },
    ),
    {
      kind: 'choices',
      facet: 'supportFirst',
      label: say(
        'Vilket stöd är viktigast? Välj högst tre.',
        'Which support matters most? Choose at most three.',
        'ما الدعم الأهم؟ اختاروا ثلاثة على الأكثر.',
      ),
      options: supportNeeds,
      most: 3,
    },
    {
      kind: 'choices',
      facet: 'supportAudience',
      label: say('Vilka behöver stödet?', 'Who needs the support?', 'من يحتاج إلى الدعم؟'),
      options: supportAudience,
    },
  ],
}

const planChangePrompt: Prompt = {
  key: 'plan_change',
  number: '9',
  wording: say(
    'Är det något i planen som borde ändras, redigeras?',
    'Is there anything in the plan that should be changed, edited?',
    'هل في الخطة ما ينبغي تغييره أو تنقيحه؟',
  ),
  questions: [
    ownWords,
    {
      kind: 'choices',
      facet: 'planChange',
      label: say('Vad borde ändras?', 'What should be changed?', 'ما الذي ينبغي تغييره؟'),
      options: planChange,
    },
    {
      kind: 'text',
      facet: 'planChangeWhere',
      label: say(
        'I vilken åtgärd eller vilket dokument?',
        'In which action or which document?',
        'في أي إجراء أو أي وثيقة؟',
      ),
      rows: 2,
    },
    {
      kind: 'scale',
      facet: 'planContentOpinion',
      label: say(
        'Vad tycker ni om planens innehåll?',
        'What do you think of the content of the plan?',
        'ما رأيكم في محتوى الخطة؟',
      ),
      options: planContentOpinion,
    },
  ],
}

const messagePrompt: Prompt = {
  key: 'message',
  number: '10',
  wording: say(
    'Vad vill ni skicka med mig som strateg med ansvar för plan för lika möjligheter?',
    'What would you like to pass on to me as the strategist responsible for the equal opportunities plan?',
    'ما الذي تودّون إيصاله إليّ بصفتي المسؤول الاستراتيجي عن خطة تكافؤ الفرص؟',
  ),
  help: say(
    'Bara strategen läser svaret, om ni inte väljer något annat. Det kan ändå bli en allmän handling.',
    'Only the strategist reads the answer, unless you choose otherwise. It may still become an official document.',
    'لا يقرأ الإجابة سوى المسؤول الاستراتيجي ما لم تختاروا غير ذلك. ومع ذلك قد تصبح وثيقة رسمية عامة.',
  ),
  questions: [
    { ...ownWords, readBy: 'strategist' },
    {
      kind: 'choice',
      facet: 'messageVisibility',
      label: say('Vem får se svaret?', 'Who may see the answer?', 'من يجوز له رؤية الإجابة؟'),
      hint: say(
        'Väljer ni inget får bara strategen se det.',
        'If you choose nothing, only the strategist may see it.',
        'إذا لم تختاروا شيئًا فلن يراها سوى المسؤول الاستراتيجي.',
      ),
      options: messageVisibility,
    },
  ],
}

export const support: Part = {
  key: 'support',
  title: say('Stöd och synpunkter', 'Support and views', 'الدعم والآراء'),
  prompts: [supportNeedPrompt, supportKindPrompt, planChangePrompt, messagePrompt],
}
