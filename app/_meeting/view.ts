import type { HeadView, QuestionView } from '@/app/_saving/form-view'
import type { FormLabels } from '@/app/(representative)/form/_form/labels'
import type { Attendee } from '@/dialogue/attendance-list'
import type { DialogueState } from '@/dialogue/state'
import type { TagOn } from '@/findings/tagging'
import type { Tongue } from '@/people/language'
import type { MeetingLabels } from './meeting-labels'

export type { Attendee, HeadView, QuestionView, TagOn }

/** How the meeting stands, as the server last said it. */
export type NowView = {
  begunAt: string | null
  endedAt: string | null
  state: DialogueState
  shared: boolean
  resumable: boolean
  minutes: number
  attendees: Attendee[]
  used: Record<string, number>
  tags: TagOn[]
}

export type TagView = {
  id: string
  kind: string
  code: string | null
  perspective: TagOn['perspective']
  label: string
}

export type MeetingPrompt = {
  key: string
  part: string
  number: string
  bullet?: string
  wording: string
  tongue?: Tongue
  /** Talks drift here from those who are served to the own staff. */
  drifts: boolean
  /** What the organisation has prepared; undefined while its draft is its own. */
  prepared?: { label: string; text: string }[]
  notes: QuestionView
  activities?: QuestionView
}

export type MeetingPart = { key: string; title: string; minutes: number; prompts: MeetingPrompt[] }

export type MeetingView = {
  dialogue: string
  person: string
  language: string
  timeZone: string
  staff: boolean
  mayShare: boolean
  since: number
  parts: MeetingPart[]
  colleagues: { id: string; name: string }[]
  now: NowView
  tags: TagView[]
  labels: MeetingLabels
  form: FormLabels
}

export const fill = (text: string, slots: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (marked, name: string) => String(slots[name] ?? marked))
