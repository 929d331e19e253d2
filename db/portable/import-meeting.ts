import type { PortableDialogue } from '@/report/portable-round'
import { attendance, comment, confirmation, meeting, signOff, timeUsed } from '../schema'
import type { Known } from './import-dialogues'
import { momentOf } from './moment'

export const meetingTables = { comment, meeting, attendance, timeUsed, confirmation, signOff }
type MeetingRows = { [K in keyof typeof meetingTables]: (typeof meetingTables)[K]['$inferInsert'][] }

export const emptyMeetingRows = (): MeetingRows => ({
  comment: [],
  meeting: [],
  attendance: [],
  timeUsed: [],
  confirmation: [],
  signOff: [],
})

/** The rows of what lies around a dialogue's answers. */
export const addMeeting = (
  rows: MeetingRows,
  one: PortableDialogue,
  where: { municipalityId: string; dialogueId: string },
  { people, id }: Pick<Known, 'people' | 'id'>,
): void => {
  const who = (key: string) => people.get(key)!
  if (one.meeting) {
    const { startsAt, begunAt, endedAt, ...planned } = one.meeting
    rows.meeting.push({
      ...where,
      ...planned,
      startsAt: momentOf(startsAt),
      begunAt: momentOf(begunAt),
      endedAt: momentOf(endedAt),
    })
  }
  for (const { operation: operationId, author, at: moment, ...each } of one.comments)
    rows.comment.push({
      ...where,
      id: id(),
      operationId,
      authorId: who(author),
      at: new Date(moment),
      ...each,
    })
  for (const { operation: operationId, person, ...each } of one.attendance)
    rows.attendance.push({
      ...where,
      id: id(),
      operationId,
      personId: person === null ? null : who(person),
      ...each,
    })
  for (const { operation: operationId, at: moment, ...each } of one.timeUsed)
    rows.timeUsed.push({ ...where, id: id(), operationId, at: new Date(moment), ...each })
  for (const { operation: operationId, author, at: moment, ...each } of one.confirmations)
    rows.confirmation.push({
      ...where,
      id: id(),
      operationId,
      authorId: who(author),
      at: new Date(moment),
      ...each,
    })
  for (const { person, at: moment, contentHash } of one.signOffs)
    rows.signOff.push({ ...where, id: id(), personId: who(person), contentHash, at: new Date(moment) })
}
