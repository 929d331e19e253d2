import type { PersonalData } from '@/answers/personal-data'

/** Every text of the form's own, in the reader's language. % stands for what is filled in. */
export type FormLabels = {
  language: string
  timeZone: string
  problems: string
  more: string
  dontKnow: string
  notOurArea: string
  noneOfThese: string
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
  outbox: Record<
    | PersonalData
    | 'signedOut'
    | 'signedOutOnPage'
    | 'signIn'
    | 'gone'
    | 'goneOnPage'
    | 'download'
    | 'notKept'
    | 'sharedHere'
    | 'waitsHere'
    | 'waitsOnPage',
    string
  >
}
