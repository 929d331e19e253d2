import { readAll } from '@/app/_saving/browser-store'
import { keepInForms, meetingId } from '@/app/_saving/stored-form'
import type { FormLabels } from '@/app/(representative)/form/_form/labels'
import type { MeetingLabels } from './meeting-labels'
import type { MeetingPart, MeetingPrompt, MeetingView, NowView, QuestionView } from './view'

type StoredPrompt = Omit<MeetingPrompt, 'notes' | 'activities'> & { questions: QuestionView[] }

/** A meeting as this browser last saw it: what the server showed this person, without the page's own words. */
export type StoredMeeting = Omit<MeetingView, 'labels' | 'form' | 'parts'> & {
  id: string
  title: string
  /** When the server last said how it stands. */
  at: string
  parts: (Omit<MeetingPart, 'prompts'> & { prompts: StoredPrompt[] })[]
}

const storePrompt = ({ notes, activities, ...prompt }: MeetingPrompt): StoredPrompt => ({
  ...prompt,
  questions: activities ? [notes, activities] : [notes],
})
const showPrompt = ({ questions: [notes, activities], ...prompt }: StoredPrompt): MeetingPrompt => ({
  ...prompt,
  notes: notes!,
  activities,
})

/** Keeps the meeting for a day without a network, in place of what was kept of it before. */
export const keepMeeting = async (
  { labels: _words, form: _formWords, parts, ...view }: MeetingView,
  title: string,
): Promise<void> => {
  const meeting: StoredMeeting = {
    ...view,
    id: meetingId(view.dialogue),
    title,
    at: new Date().toISOString(),
    parts: parts.map((part) => ({ ...part, prompts: part.prompts.map(storePrompt) })),
  }
  await keepInForms((store) => void store.put(meeting)).catch(() => {})
}

/** What was prepared, its activities too, is the organisation's own again once it no longer shares its draft. */
const takeBack = (parts: StoredMeeting['parts']): StoredMeeting['parts'] =>
  parts.map((part) => ({
    ...part,
    prompts: part.prompts.map(({ prepared: _own, questions: [notes, ...activities], ...prompt }) => ({
      ...prompt,
      questions: [notes!, ...activities.map((one) => ({ ...one, heads: [] }))],
    })),
  }))

/** How the meeting stands now, in what is kept of it: where nothing is, nothing is put. */
export const keepNow = async (dialogue: string, now: NowView): Promise<void> => {
  await keepInForms((store) => {
    const request = store.get(meetingId(dialogue)) as IDBRequest<StoredMeeting | undefined>
    request.onsuccess = () => {
      const kept = request.result
      if (!kept) return
      const parts = kept.staff && !now.shared ? takeBack(kept.parts) : kept.parts
      store.put({ ...kept, now, parts, at: new Date().toISOString() })
    }
  }).catch(() => {})
}

const staffPath = /^\/rounds\/[^/]+\/dialogues\/([^/]+)\/meeting$/
const ownPath = /^\/form\/([^/]+)\/meeting$/

/** What is kept of the meeting at an address: at the staff's if staff saw it, at the organisation's if that did. */
export const findKept = async (path: string): Promise<StoredMeeting | undefined> => {
  const staff = staffPath.exec(path)?.[1]
  const wanted = staff ?? ownPath.exec(path)?.[1]
  const all = await readAll<StoredMeeting>('forms').catch(() => [])
  return all.find((one) => wanted && one.id === meetingId(wanted) && one.staff === Boolean(staff))
}

export const viewKept = (
  { id: _id, title: _title, at: _at, parts, ...kept }: StoredMeeting,
  labels: MeetingLabels,
  form: FormLabels,
): MeetingView => ({
  ...kept,
  parts: parts.map((part) => ({ ...part, prompts: part.prompts.map(showPrompt) })),
  labels,
  form: { ...form, timeZone: kept.timeZone },
})
