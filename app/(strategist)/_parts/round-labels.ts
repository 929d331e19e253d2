import { getTranslations } from 'next-intl/server'

const names = [
  'name',
  'nameHint',
  'opensOn',
  'closesOn',
  'place',
  'placeHint',
  'contact',
  'contactHint',
  'remind',
  'remindHint',
  'remindError',
  'signsOff',
  'signsOffHint',
  'organisations',
  'organisationsHint',
  'organisation',
  'kindOf',
  'administration',
  'company',
  'add',
  'remove',
  'removeOf',
  'create',
  'cancel',
  'errors',
  'errorDates',
  'errorTwice',
  'errorNone',
  'errorEmpty',
  'offline',
] as const
export type RoundLabels = Record<(typeof names)[number], string>

/** The words of the form that plans a round, and of the one that changes it. */
export const roundLabels = async (): Promise<RoundLabels> => {
  const t = await getTranslations('setup')
  return Object.fromEntries(names.map((name) => [name, t.raw(name) as string])) as RoundLabels
}
