import type { Value } from '@/answers/value'
import type { Tailoring } from '@/dialogue/form'

/** What had changed in the closed answers since the year before, by organisation and answer key. */
export const changedSince: Record<string, Record<string, Value>> = {
  ORG01: {
    'so_far.implementationStage': { choice: 'analysed' },
    'awareness.awarenessManagers': { scale: 3 },
    'development.changeType': { choice: 'improved_existing' },
    'development.changeCausedByPlan': { choice: 'partly' },
    'action_communication.level': { choice: 'started' },
  },
  ORG02: { 'so_far.implementationStage': { choice: 'discussed' } },
  ORG04: {
    'so_far.usedInBusinessPlan': { choice: 'partly' },
    'laundry_cafe.text': {
      text: 'Det gick över förväntan. Kaféet på Lärkvägen har öppet varje onsdag, och maskinerna är fullbokade just då.',
    },
  },
  ORG06: {
    'so_far.implementationStage': { choice: 'activities_started' },
    'so_far.usedInBusinessPlan': { choice: 'partly' },
    'action_city_spaces.level': { choice: 'started' },
    'development.changeType': { choice: 'new_activity' },
  },
  ORG09: {
    'so_far.implementationStage': { choice: 'discussed' },
    'awareness.awarenessManagers': { scale: 3 },
  },
  ORG10: {
    'awareness.awarenessManagers': { scale: 4 },
    'so_far.informationChannels': { choices: ['training'] },
  },
  ORG11: { 'awareness.awarenessManagers': { scale: 3 }, 'action_communication.level': { choice: 'done' } },
  ORG13: { 'so_far.usedInBudget': { choice: 'partly' } },
}

/** One organisation has a question of its own, one is not asked for a message. */
export const tailoringNow: Record<string, Tailoring> = {
  ORG04: {
    hidden: [],
    added: [
      {
        part: 'ahead',
        prompt: {
          key: 'laundry_cafe',
          number: '7+',
          wording: {
            sv: 'Förra året planerade ni att flytta språkkaféerna till tvättstugor. Hur gick det?',
            en: 'Last year you planned to move the language cafés to laundry rooms. How did it go?',
            ar: 'خطّطتم في العام الماضي لنقل مقاهي اللغة إلى غرف الغسيل. كيف سار ذلك؟',
          },
          questions: [
            {
              kind: 'text',
              facet: 'text',
              label: { sv: 'Ert svar', en: 'Your answer', ar: 'إجابتكم' },
              rows: 6,
            },
          ],
        },
      },
    ],
  },
  ORG11: { hidden: ['message'], added: [] },
}

/** Earlier versions of this year's texts by answer key, oldest first. */
export const draftsThisYear: Record<string, Record<string, string[]>> = {
  ORG01: {
    'so_far.text': ['Vi har granskat en enda tjänst, flyttanmälan.'],
    'challenges.text': ['Det finns fyrtio tjänster kvar.', 'En granskning i taget är lagom.'],
  },
  ORG02: { 'awareness.text': ['Något bättre på två av fem enheter.'] },
  ORG10: { 'so_far.text': ['Vi har haft grundkursen, alla kvartersvärdar i samma sal.'] },
  ORG13: {
    'challenges.text': [
      'En av producenterna har slutat.',
      'En av producenterna har slutat, som vi befarade.',
    ],
  },
}
