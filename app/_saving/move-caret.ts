/** Where the caret stands once a colleague's words have come in: before the change it stays, after it it moves along. */
export const moveCaret = (before: string, after: string, caret: number): number => {
  let same = 0
  while (same < before.length && before[same] === after[same]) same += 1
  return caret <= same ? caret : Math.max(same, caret + after.length - before.length)
}

/** Puts a text in a box, around the caret of whoever writes there. */
export const showText = (box: HTMLTextAreaElement, text: string): void => {
  const { value, selectionStart, selectionEnd } = box
  if (value === text) return
  box.value = text
  if (document.activeElement === box)
    box.setSelectionRange(moveCaret(value, text, selectionStart), moveCaret(value, text, selectionEnd))
}
