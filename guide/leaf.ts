/** The key of the leaf that an answer's key belongs to: "so_far" of "so_far.text". */
export const leafOf = (answerKey: string): string => answerKey.split('.')[0]!
