import { under } from './under'

export const ahead = under(
  ['R', 'Vägen framåt', 'The way ahead', 'الطريق إلى الأمام'],
  [
    [
      'R8',
      'Utmaningen är att få alla att arbeta ordnat och planmässigt med alla åtgärder.',
      'The challenge is to get everyone to work orderly and systematically with all the actions.',
      'التحدي هو أن يعمل الجميع بانتظام ومنهجية على كل الإجراءات.',
    ],
  ],
)
