type Count = { k: number; n: number }

/** Whether two measures of one thing stand at least a fifth apart; exact, and never where nobody has answered one of them. */
export const diverges = (one: Count, other: Count): boolean =>
  one.n > 0 && other.n > 0 && 5 * Math.abs(one.k * other.n - other.k * one.n) >= one.n * other.n
