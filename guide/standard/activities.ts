import type { Field, Question } from '../question'
import { ageGroupOrBoth, attribution, grounds, perspective, yesNo } from './codes'
import { say } from './say'

const fields: Field[] = [
  {
    kind: 'text',
    facet: 'title',
    label: say('Vad heter aktiviteten?', 'What is the activity called?', 'ما اسم النشاط؟'),
    rows: 1,
  },
  {
    kind: 'text',
    facet: 'done',
    label: say('Vad har ni gjort?', 'What have you done?', 'ماذا فعلتم؟'),
    rows: 4,
  },
  {
    kind: 'text',
    facet: 'units',
    label: say(
      'Vilka enheter har arbetat med det?',
      'Which units have worked on it?',
      'ما الوحدات التي عملت عليه؟',
    ),
    rows: 1,
  },
  {
    kind: 'text',
    facet: 'partners',
    label: say('Vilka har ni samarbetat med?', 'Who have you worked together with?', 'مع من تعاونتم؟'),
    rows: 1,
  },
  {
    kind: 'choices',
    facet: 'grounds',
    label: say(
      'Vilka diskrimineringsgrunder omfattar aktiviteten?',
      'Which grounds of discrimination does the activity cover?',
      'ما أسس التمييز التي يشملها النشاط؟',
    ),
    options: grounds,
  },
  {
    kind: 'choice',
    facet: 'ageGroup',
    label: say(
      'Om ålder: vilken åldersgrupp?',
      'If age: which age group?',
      'إذا كان الأساس هو العمر: فأي فئة عمرية؟',
    ),
    options: ageGroupOrBoth,
  },
  {
    kind: 'text',
    facet: 'targetGroups',
    label: say('Vilka riktar sig aktiviteten till?', 'Who is the activity for?', 'لمن يُوجَّه النشاط؟'),
    rows: 1,
  },
  {
    kind: 'choice',
    facet: 'perspective',
    label: say(
      'Är aktiviteten extern eller intern?',
      'Is the activity external or internal?',
      'هل النشاط خارجي أم داخلي؟',
    ),
    hint: say(
      'Externt: de ni möter och det ni levererar. Internt: ni som arbetsgivare.',
      'External: the people you meet and what you deliver. Internal: you as an employer.',
      'خارجي: من تقابلونهم وما تقدّمونه. داخلي: أنتم بصفتكم جهة عمل.',
    ),
    options: perspective,
  },
  {
    kind: 'choice',
    facet: 'attribution',
    label: say(
      'Hur hänger aktiviteten ihop med planen?',
      'How is the activity connected with the plan?',
      'ما صلة النشاط بالخطة؟',
    ),
    options: attribution,
  },
  {
    kind: 'text',
    facet: 'since',
    label: say('Sedan när har ni gjort det?', 'Since when have you done it?', 'منذ متى تقومون به؟'),
    rows: 1,
  },
  {
    kind: 'choice',
    facet: 'recurring',
    label: say('Återkommer aktiviteten?', 'Does the activity recur?', 'هل يتكرر النشاط؟'),
    options: yesNo,
  },
  {
    kind: 'choice',
    facet: 'followedUp',
    label: say('Har ni följt upp den?', 'Have you followed it up?', 'هل تابعتم نتائجه؟'),
    options: yesNo,
  },
  {
    kind: 'choice',
    facet: 'mayShare',
    label: say(
      'Får vi dela aktiviteten som ett lärande exempel?',
      'May we share the activity as a learning example?',
      'هل يجوز لنا مشاركة النشاط كمثال للتعلّم؟',
    ),
    hint: say(
      'Inget publiceras förrän ni har godkänt texten.',
      'Nothing is published until you have approved the text.',
      'لا يُنشر شيء قبل موافقتكم على النص.',
    ),
    options: yesNo,
  },
]

export const activities: Question = {
  kind: 'list',
  facet: 'activities',
  label: say(
    'Vilka aktiviteter har ni genomfört?',
    'Which activities have you carried out?',
    'ما الأنشطة التي نفّذتموها؟',
  ),
  entry: say('aktivitet', 'activity', 'نشاط'),
  fields,
}
