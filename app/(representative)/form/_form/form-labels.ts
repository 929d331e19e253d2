import { getLocale, getTranslations } from 'next-intl/server'
import { firstTimeZone } from '@/people/time-zone'
import type { SaveLabels } from '@/app/_saving/save-line'
import type { FormLabels } from './labels'

const outboxLabels = async (): Promise<FormLabels['outbox']> => {
  const t = await getTranslations('outbox')
  return {
    signedOut: t('signedOutText'),
    signedOutOnPage: t('signedOutOnPage'),
    signIn: t('signIn'),
    gone: t('goneText'),
    goneOnPage: t('goneOnPage'),
    download: t('download'),
    notKept: t('notKept'),
    sharedHere: t('sharedHere'),
    waitsHere: t('waitsHere'),
    waitsOnPage: t('waitsOnPage'),
    unaskedText: t('unaskedText'),
    forget: t('forget'),
    forgetSure: t('forgetSure'),
    identityNumber: t('identityNumber'),
    email: t('email'),
    phone: t('phone'),
  }
}

/** Where the text is, in words. A form that has been sent says so until something is changed. */
export const saveLabels = async (sent: boolean): Promise<SaveLabels> => {
  const t = await getTranslations('outbox')
  return {
    idle: sent ? t('sent') : t('idle'),
    saving: t('saving'),
    saved: t('saved'),
    savedLate: t('savedLate'),
    savedLateShort: t('savedLateShort'),
    offline: t('offline'),
    down: t('down'),
    signedOut: t('signedOut'),
    gone: t('gone'),
    refused: t('refused'),
    unasked: t('unasked'),
    here: t('here'),
    onPage: t('onPage'),
    hereShort: t('hereShort'),
  }
}

export const formLabels = async (timeZone = firstTimeZone): Promise<FormLabels> => {
  const t = await getTranslations('form')
  return {
    language: await getLocale(),
    timeZone,
    problems: t('problems'),
    more: t('more'),
    dontKnow: t('dontKnow'),
    notOurArea: t('notOurArea'),
    declined: t('declined'),
    noneOfThese: t('noneOfThese'),
    clear: t('clear'),
    answerStands: t('answerStands'),
    add: t('add'),
    remove: t('remove'),
    conflictTitle: t('conflictTitle'),
    conflictText: t('conflictText'),
    keep: t('keep'),
    keepBoth: t('keepBoth'),
    nothing: t('nothing'),
    lastTime: t('lastTime'),
    carry: t('carry'),
    differs: t('differs'),
    hereMark: t('hereMark'),
    outbox: await outboxLabels(),
  }
}

/** What is said on a page that only sends what still lies in the browser. */
export const waitingLabels = async () => {
  const t = await getTranslations('outbox')
  return {
    rest: t('sendingRest'),
    unaskedText: t('unaskedText'),
    download: t('download'),
    forget: t('forget'),
    forgetSure: t('forgetSure'),
  }
}
