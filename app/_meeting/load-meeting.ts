import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { formLabels } from '@/app/(representative)/form/_form/form-labels'
import { viewPrompt } from '@/app/(representative)/form/_form/question-view'
import { readValue } from '@/app/(representative)/form/_form/read-value'
import { enterPage } from '@/app/_session/caller'
import type { Head } from '@/answers/save'
import { findDialogue, listAnswers, listColleagues, type Dialogue } from '@/db/dialogue'
import { findMeetingNow, type MeetingNow } from '@/db/meeting-now'
import { findSequence } from '@/db/presence'
import { agendaOf } from '@/dialogue/agenda'
import { meetingQuestions } from '@/dialogue/meeting-questions'
import { asksPerspective, tagsOf } from '@/dialogue/tags'
import type { Prompt } from '@/guide/guide'
import { mayRead } from '@/guide/may-read'
import type { Question } from '@/guide/question'
import { isId } from '@/people/id'
import { read, type Language } from '@/people/language'
import type { RouteName } from '@/people/policy'
import { isStaff } from '@/people/role'
import { meetingLabels } from './meeting-labels'
import type { MeetingPrompt, MeetingView, NowView, TagView } from './view'

const [notes] = meetingQuestions

type Reading = {
  answers: Map<string, Head[]>
  language: Language
  visible: boolean
  form: MeetingView['form']
  /** What stands in the place of a text that the reader may not read; undefined where they may. */
  kept: (prompt: Prompt, question: Question) => string | undefined
}

const viewMeetingPrompt = (
  part: string,
  prompt: Prompt,
  { answers, language, visible, form, kept }: Reading,
): MeetingPrompt => {
  const view = viewPrompt(prompt, answers, language)
  const noted = viewPrompt({ ...prompt, questions: [notes!] }, answers, language)
  const activities = view.questions.find((one) => one.kind === 'list' && one.facet === 'activities')
  const withheld = prompt.questions
    .flatMap((one) => kept(prompt, one) ?? [])
    .map((text) => ({ label: '', text }))
  const prepared = view.questions
    .filter((one) => one !== activities)
    .map((one) => ({
      label: one.facet === 'text' ? '' : one.label,
      text: one.heads.map((head) => readValue(one, head.value, form)).join('\n\n'),
    }))
  return {
    key: view.key,
    part,
    number: view.number,
    bullet: view.bullet,
    wording: view.wording,
    tongue: view.tongue,
    drifts: asksPerspective(prompt),
    prepared: visible ? [...withheld, ...prepared.filter(({ text }) => text.trim() !== '')] : undefined,
    notes: noted.questions[0]!,
    activities,
  }
}

export const viewNow = ({ begunAt, endedAt, ...now }: MeetingNow): NowView => ({
  ...now,
  begunAt: begunAt?.toISOString() ?? null,
  endedAt: endedAt?.toISOString() ?? null,
})

const viewTags = async (dialogue: Dialogue, language: Language): Promise<TagView[]> => {
  const t = await getTranslations('meeting')
  return tagsOf(dialogue.form).map(({ kind, code, perspective, label }) => ({
    id: `${kind}-${code ?? perspective}`,
    kind: t(`kinds.${kind}`),
    code,
    perspective,
    label: read(label, language),
  }))
}

/** The meeting of one dialogue as the screen shows it to the caller, in a constant number of queries; not theirs is not found. */
export const loadMeeting = async (
  route: RouteName,
  id: string,
): Promise<{ dialogue: Dialogue; view: MeetingView }> => {
  const { caller, read: ask } = await enterPage(route)
  if (!isId(id)) notFound()
  const found = await ask(async (tx) => {
    const dialogue = await findDialogue(tx, id)
    const now = dialogue && (await findMeetingNow(tx, caller, id))
    if (!now) return undefined
    return {
      dialogue,
      now,
      since: await findSequence(tx, id),
      answers: await listAnswers(tx, id),
      colleagues: await listColleagues(tx, id),
    }
  })
  if (!found) notFound()
  const { dialogue, now, since, answers } = found
  const language = (await getLocale()) as Language
  const staff = isStaff(caller.role)
  const form = await formLabels(caller.timeZone)
  const t = await getTranslations('meeting')
  const kept = (prompt: Prompt, question: Question) =>
    mayRead(caller.role, dialogue.form.guide, prompt, question) ? undefined : t('forStrategist')
  const reading = { answers, language, form, kept, visible: !staff || now.shared }
  const minutes = new Map(agendaOf(dialogue.form.parts, now).map((one) => [one.part, one.minutes]))
  const view: MeetingView = {
    dialogue: id,
    person: caller.person,
    language,
    timeZone: caller.timeZone,
    staff,
    mayShare: !staff && !dialogue.limits,
    since,
    parts: dialogue.form.parts.map((part) => ({
      key: part.key,
      title: read(part.title, language),
      minutes: minutes.get(part.key) ?? 0,
      prompts: part.prompts.map((prompt) => viewMeetingPrompt(part.key, prompt, reading)),
    })),
    colleagues: found.colleagues.map(({ id: person, name }) => ({ id: person, name })),
    now: viewNow(now),
    tags: staff ? await viewTags(dialogue, language) : [],
    labels: await meetingLabels(),
    form,
  }
  return { dialogue, view }
}
