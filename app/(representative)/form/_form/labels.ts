/** Every text of the form's own, in the reader's language. % stands for what is filled in. */
export type FormLabels = {
  language: string
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
}
