import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { SharedComputer } from './shared-computer'

/** Where one says that others use the computer too. */
export async function SharedComputerChoice() {
  const t = await getTranslations('outbox')
  return (
    <SharedComputer
      shared={(await cookies()).get('halvtid-shared')?.value === '1'}
      labels={{ name: t('sharedComputer'), hint: t('sharedHint'), waits: t('sharedWaits') }}
    />
  )
}
