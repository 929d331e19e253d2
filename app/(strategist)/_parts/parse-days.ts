/** "14, 3" as numbers; undefined when it is something else. What is right is decided by the server too. */
export const parseDays = (text: string): number[] | undefined => {
  const pieces = text.split(/[\s,;،]+/).filter((one) => one !== '')
  const days = pieces.map((one) => (/^\d{1,2}$/.test(one) ? Number(one) : Number.NaN))
  return pieces.length <= 5 && days.every((one) => one <= 90) ? days : undefined
}
