import { useRef, useState, type RefObject } from 'react'
import { passageBetween, sentenceAt, type Passage } from '@/answers/passage'

/** The words that are about to get a tag: what is marked in the notes, otherwise the sentence that one is in. */
export const useTagging = (box: RefObject<HTMLTextAreaElement | null>) => {
  const [passage, setPassage] = useState<Passage>()
  const [untagged, setUntagged] = useState(false)
  // A closed dialog gives the focus back, but not always the caret.
  const place = useRef<[number, number]>([0, 0])
  return {
    passage,
    /** There were no words to tag. */
    untagged,
    start: () => {
      if (!box.current) return
      const { value, selectionStart, selectionEnd } = box.current
      const found = passageBetween(value, selectionStart, selectionEnd) ?? sentenceAt(value, selectionStart)
      place.current = [selectionStart, selectionEnd]
      setUntagged(!found)
      setPassage(found ?? undefined)
    },
    forget: () => setUntagged(false),
    close: () => {
      setPassage(undefined)
      box.current?.focus()
      box.current?.setSelectionRange(...place.current)
    },
  }
}
