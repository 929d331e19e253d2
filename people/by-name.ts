const swedish = new Intl.Collator('sv')

/** Å, Ä and Ö come last, whatever collation the database was made with: names are put in order here, never in SQL. */
export const compareNames = swedish.compare

type Named = { name: string }
export const byName = (one: Named, other: Named): number => compareNames(one.name, other.name)

type OfKind = Named & { kind: string }
export const byKindAndName = (one: OfKind, other: OfKind): number =>
  compareNames(one.kind, other.kind) || byName(one, other)
