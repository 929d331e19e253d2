import { getTranslations } from 'next-intl/server'
import { connection } from 'next/server'
import { ButtonLink } from '@/app/_ui/button-link'
import { currentCaller } from '@/app/_session/caller'
import { PageShell } from '@/app/_ui/page-shell'
import { LostTexts } from '../_form/lost-texts'

/** A form that is no longer the reader's, or never was. What they wrote and could not save is theirs to take along. */
export default async function LostForm() {
  await connection()
  const t = await getTranslations('outbox')
  const shell = await getTranslations('shell')
  const signed = await currentCaller()
  return (
    <PageShell>
      <h1>{t('lostTitle')}</h1>
      <p>{t('lostText')}</p>
      <LostTexts person={signed?.caller.person} labels={{ text: t('lostKept'), download: t('download') }} />
      <p>
        <ButtonLink href="/">{shell('home')}</ButtonLink>
      </p>
    </PageShell>
  )
}
