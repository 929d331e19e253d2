/** What was typed in a form's field, without the spaces around it; a file is no text. */
export const textOf = (form: FormData, name: string): string => {
  const given = form.get(name)
  return typeof given === 'string' ? given.trim() : ''
}
