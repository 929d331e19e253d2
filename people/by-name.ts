const swedish = new Intl.Collator('sv')

/** Å, Ä and Ö come last, whatever collation the database was made with. */
export const compareNames = swedish.compare
export const byName = (one: { name: string }, other: { name: string }): number =>
  compareNames(one.name, other.name)
