import { isAnswered, standingAmong } from '@/answers/reading'
import type { Value } from '@/answers/value'
import { meetingQuestionsOf, questionsOf, type FormQuestion } from '@/dialogue/form-questions'
import { tailor } from '@/dialogue/tailor'
import type { PortableDialogue, PortableRound } from '@/report/portable-round'
import type { Tx } from '../client'
import {
  answer,
  answerHead,
  answerParent,
  answerRevision,
  coding,
  dialogue,
  participant,
  submission,
  submissionAnswer,
} from '../schema'
import { addMeeting, emptyMeetingRows, meetingTables } from './import-meeting'
import { insertAll } from './insert-all'
import { momentOf } from './moment'

/** What the parts of a round have become in this municipality: ids by the file's keys. */
export type Known = {
  municipalityId: string
  roundId: string
  organisations: Map<string, string>
  people: Map<string, string>
  id: () => string
}

type Rows<T extends { $inferInsert: object }> = T['$inferInsert'][]
const tables = {
  dialogue,
  participant,
  answer,
  answerRevision,
  answerParent,
  answerHead,
  submission,
  submissionAnswer,
  coding,
  ...meetingTables,
}
type AllRows = { [K in keyof typeof tables]: Rows<(typeof tables)[K]> }

const emptyRows = (): AllRows => ({
  dialogue: [],
  participant: [],
  answer: [],
  answerRevision: [],
  answerParent: [],
  answerHead: [],
  submission: [],
  submissionAnswer: [],
  coding: [],
  ...emptyMeetingRows(),
})

const addAnswers = (rows: AllRows, one: PortableDialogue, dialogueId: string, known: Known) => {
  const { municipalityId, people } = known
  for (const { key, revisions } of one.answers) {
    const answerId = known.id()
    const parents = new Set(revisions.flatMap((each) => each.parents))
    const heads = revisions.filter((each) => !parents.has(each.id))
    const answered = heads.some((each) => isAnswered(each.value))
    rows.answer.push({
      municipalityId,
      id: answerId,
      dialogueId,
      key,
      answered,
      conflicted: heads.length > 1,
    })
    for (const {
      id,
      operation: operationId,
      author,
      value,
      late,
      at: moment,
      parents: before,
    } of revisions) {
      const where = { municipalityId, id, answerId, dialogueId }
      rows.answerRevision.push({
        ...where,
        operationId,
        authorId: people.get(author)!,
        value,
        late,
        at: new Date(moment),
      })
      rows.answerParent.push(...before.map((parentId) => ({ municipalityId, revisionId: id, parentId })))
    }
    rows.answerHead.push(...heads.map((each) => ({ municipalityId, answerId, revisionId: each.id })))
  }
}

const addSubmissions = (
  rows: AllRows,
  one: PortableDialogue,
  dialogueId: string,
  questions: FormQuestion[],
  known: Known,
) => {
  const { municipalityId, roundId, people } = known
  const values = new Map<string, Value>(
    one.answers.flatMap((each) => each.revisions.map((revision) => [revision.id, revision.value])),
  )
  const byKey = new Map(questions.map((each) => [each.key, each]))
  return one.submissions.map((each, index) => {
    const id = known.id()
    rows.submission.push({
      municipalityId,
      id,
      dialogueId,
      roundId,
      number: index + 1,
      sentAt: new Date(each.sentAt),
      sentBy: people.get(each.sentBy)!,
      contentHash: each.contentHash,
      reopenedAt: momentOf(each.reopening?.at ?? null),
      reopenedBy: each.reopening ? people.get(each.reopening.by)! : null,
      reopeningReason: each.reopening?.reason ?? null,
    })
    const valueAt = (key: string) => values.get(each.revisions[key] ?? '') ?? null
    for (const [key, revisionId] of Object.entries(each.revisions)) {
      const { question, prompt } = byKey.get(key)!
      const standing = standingAmong(question, valueAt(key), valueAt)
      const where = { municipalityId, submissionId: id, dialogueId, roundId }
      rows.submissionAnswer.push({
        ...where,
        key,
        facet: question.facet,
        action: prompt.action ?? null,
        revisionId,
        standing,
      })
    }
    return id
  })
}

const addDialogue = (rows: AllRows, round: PortableRound, one: PortableDialogue, known: Known) => {
  const { municipalityId, roundId, people } = known
  const id = known.id()
  const organisation = round.organisations.find((each) => each.key === one.organisation)!
  const to = { organisation, place: round.round.place }
  const widest = tailor(round.guide, { ...to, tailoring: { hidden: [], added: one.tailoring.added } })
  const everAsked = [...questionsOf(widest), ...meetingQuestionsOf(widest)]
  const submissions = addSubmissions(rows, one, id, everAsked, known)
  rows.dialogue.push({
    municipalityId,
    id,
    roundId,
    organisationId: known.organisations.get(one.organisation)!,
    state: one.state,
    tailoring: one.tailoring,
    form: tailor(round.guide, { ...to, tailoring: one.tailoring }),
    draftSharedAt: momentOf(one.draftSharedAt),
    extendedTo: one.extendedTo,
    submissionId: submissions.at(-1) ?? null,
  })
  for (const each of one.participants)
    rows.participant.push({
      municipalityId,
      dialogueId: id,
      personId: people.get(each.person)!,
      part: each.part,
      limitedTo: each.limitedTo,
      invitedAt: momentOf(each.invitedAt),
      openedAt: momentOf(each.openedAt),
      revokedAt: momentOf(each.revokedAt),
    })
  addAnswers(rows, one, id, known)
  for (const { revision: revisionId, coder, at: moment, operation: operationId, ...each } of one.codings)
    rows.coding.push({
      municipalityId,
      id: known.id(),
      roundId,
      dialogueId: id,
      revisionId,
      coderId: people.get(coder)!,
      at: new Date(moment),
      operationId,
      ...each,
    })
  addMeeting(rows, one, { municipalityId, dialogueId: id }, known)
}

export const importDialogues = async (tx: Tx, round: PortableRound, known: Known): Promise<void> => {
  const rows = emptyRows()
  for (const one of round.dialogues) addDialogue(rows, round, one, known)
  for (const name of Object.keys(tables) as (keyof typeof tables)[])
    await insertAll(tx, tables[name], rows[name])
}
