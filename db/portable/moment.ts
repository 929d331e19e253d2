/** A moment as it stands in the file (ISO 8601), from the database's; null where it has not come. */
export const momentText = (at: Date | string | null): string | null =>
  at === null ? null : new Date(at).toISOString()

/** A moment of the file as the database takes it. */
export const momentOf = (text: string | null): Date | null => (text === null ? null : new Date(text))
