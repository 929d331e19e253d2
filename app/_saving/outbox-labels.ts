/** What is said of text that the server does not have. % stands for how many answers. */
export type OutboxLabels = Record<
  | 'signedOut'
  | 'signedOutOnPage'
  | 'signIn'
  | 'gone'
  | 'goneOnPage'
  | 'download'
  | 'notKept'
  | 'sharedHere'
  | 'waitsHere'
  | 'waitsOnPage'
  | 'unaskedText'
  | 'forget'
  | 'forgetSure',
  string
>
