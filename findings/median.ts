/** The median as Postgres' `percentile_cont(0.5)` gives it: the mean of the two middle values, null of nothing. */
export const median = (values: number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  const low = sorted[Math.floor(middle)]
  const high = sorted[Math.ceil(middle)]
  return low === undefined || high === undefined ? null : low + (high - low) / 2
}
