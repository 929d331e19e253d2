/** Whether the text can be a row's id. What cannot is asked for in vain: the database calls it an error, not a miss. */
export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
