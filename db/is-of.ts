import { and, eq, type Column, type SQL } from 'drizzle-orm'

type Owned = { municipalityId: Column }

/** The row that a column refers to, in the same municipality: a join that never leaves it. */
export const isOf = (row: Owned & { id: Column }, reference: Column): SQL | undefined =>
  and(eq(row.municipalityId, (reference.table as unknown as Owned).municipalityId), eq(row.id, reference))
