import type { PersonalData } from '@/answers/personal-data'
import type { OutboxLabels } from '@/app/_saving/outbox-labels'

/** Every text of the form's own, in the reader's language. % stands for what is filled in. */
export type FormLabels = {
  language: string
  timeZone: string
  problems: string
  more: string
  dontKnow: string
  notOurArea: string
  declined: string
  noneOfThese: string
  clear: string
  answerStands: string
  add: string
  remove: string
  conflictTitle: string
  conflictText: string
  keep: string
  keepBoth: string
  nothing: string
  lastTime: string
  carry: string
  differs: string
  hereMark: string
  outbox: OutboxLabels & Record<PersonalData, string>
}
