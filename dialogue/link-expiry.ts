const day = 24 * 60 * 60 * 1000

/** A link outlives the organisation's last day (YYYY-MM-DD) by 90 days, so that the receipt can be read. */
export const expiryOf = (lastDay: string, now: Date): Date =>
  new Date(Math.max(Date.parse(lastDay), now.getTime()) + 90 * day)
