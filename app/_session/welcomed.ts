import { hasAccounts } from '@/db/identity'
import { identityDatabase } from './database'

/** Whether the first strategist has been here: an account exists. */
export const isWelcomed = (): Promise<boolean> => hasAccounts(identityDatabase())
