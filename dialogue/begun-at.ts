/** The moment at which a browser without a network began the meeting, and the id of that press. */
export type Begin = { operation: string; at: Date }

/**
 * When the meeting began: as the browser says, if that is possible. Before the round had opened, or ahead of us, it cannot
 * have been; then it began when it was told of.
 */
export const begunAt = (stated: Date | undefined, roundOpened: Date, now: Date): Date =>
  stated && stated >= roundOpened && stated <= now ? stated : now
