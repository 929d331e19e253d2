import type { Part } from '../guide'
import { outlook } from './codes'
import { say } from './say'
import { ownWords, supportNeedsOf } from './shared-questions'

export const ahead: Part = {
  key: 'ahead',
  title: say('Framåt', 'Ahead', 'المرحلة المقبلة'),
  prompts: [
    {
      key: 'ahead',
      number: '6',
      wording: say(
        'Planen sträcker sig fram till 2020, hur ser ni på arbetet framöver?',
        'The plan runs until 2020; how do you see the work ahead?',
        'تمتد الخطة حتى عام 2020، فكيف ترون العمل في المرحلة المقبلة؟',
      ),
      questions: [
        ownWords,
        {
          kind: 'choice',
          facet: 'outlook',
          label: say(
            'Hur mycket tror ni att ni kommer att arbeta med planen framöver?',
            'How much do you think you will work with the plan from now on?',
            'كم تتوقعون أن تعملوا بالخطة من الآن فصاعدًا؟',
          ),
          options: outlook,
        },
        {
          kind: 'list',
          facet: 'ideas',
          label: say(
            'Vilka idéer har ni för arbetet framöver?',
            'Which ideas do you have for the work ahead?',
            'ما أفكاركم للعمل في المرحلة المقبلة؟',
          ),
          entry: say('idé', 'idea', 'فكرة'),
          fields: [
            {
              kind: 'text',
              facet: 'idea',
              label: say('Beskriv idén', 'Describe the idea', 'صِفوا الفكرة'),
              rows: 2,
            },
          ],
        },
        {
          kind: 'list',
          facet: 'plannedActivities',
          label: say(
            'Vilka aktiviteter har ni planerat?',
            'Which activities have you planned?',
            'ما الأنشطة التي خطّطتم لها؟',
          ),
          entry: say('planerad aktivitet', 'planned activity', 'نشاط مخطط له'),
          fields: [
            {
              kind: 'text',
              facet: 'title',
              label: say('Vad ska ni göra?', 'What will you do?', 'ماذا ستفعلون؟'),
              rows: 2,
            },
            {
              kind: 'text',
              facet: 'year',
              label: say('Vilket år?', 'Which year?', 'في أي سنة؟'),
              rows: 1,
            },
            {
              kind: 'text',
              facet: 'owner',
              label: say('Vem ansvarar?', 'Who is responsible?', 'من المسؤول؟'),
              hint: say(
                'Skriv helst en roll eller en enhet.',
                'Preferably write a role or a unit.',
                'يُفضّل كتابة الوظيفة أو الوحدة.',
              ),
              rows: 1,
            },
          ],
        },
      ],
    },
    {
      key: 'needed',
      number: '7',
      wording: say(
        'Vad skulle behövas för att utveckla ert arbete med lika möjligheter?',
        'What would be needed to develop your work for equal opportunities?',
        'ما الذي يلزم لتطوير عملكم من أجل تكافؤ الفرص؟',
      ),
      questions: [
        ownWords,
        supportNeedsOf(
          say(
            'Vad av det här skulle utveckla ert arbete?',
            'Which of these would develop your work?',
            'أي مما يلي من شأنه أن يطوّر عملكم؟',
          ),
        ),
      ],
    },
  ],
}
