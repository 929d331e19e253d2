import type { PortableRound } from '@/report/portable-round'
import { completeRound } from './complete-round'
import { ongoingRound } from './ongoing-round'

/** The fictional municipality Björkvik: a round that is done, and the next one half-way. */
export const demoRounds = (): PortableRound[] => [completeRound(), ongoingRound()]
