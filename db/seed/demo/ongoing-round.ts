import type { Value } from '@/answers/value'
import { leafOf } from '@/guide/leaf'
import type { PortableDialogue, PortableRound } from '@/report/portable-round'
import { type Telling, answersOf, dialogueOf, scopeOf, sentDialogueOf, untailored } from './dialogue'
import { facetAnswers } from './facet-answers'
import { facetsOf } from './facets'
import { type PortableAnswer, headsOf, moment, revision } from './history'
import { conflictedAwareness } from './ongoing-conflict'
import { changedSince, draftsThisYear, tailoringNow } from './ongoing-changes'
import { heldDialogue, preparedDialogue } from './ongoing-meetings'
import { type DemoOrganisation, demoOrganisations } from './organisations'
import { representativesOf, strategist } from './people'
import { roundOf } from './round'
import { textAnswers } from './say-text'
import type { Texts } from './story'

const key = 'halvtid-2026'
const opensOn = '2026-10-12'
const invited = ['ORG03', 'ORG08', 'ORG12', 'ORG15']
const sent = ['ORG04', 'ORG06', 'ORG11']
const isPrepared = 'ORG07'
const hasMet = 'ORG01'
const reopened = 'ORG09'
const sharesItsDraft = 'ORG13'
const inConflict = 'ORG14'
const addsLate = 'ORG06'

const begunPrompts = (values: Record<string, Value>, texts: Texts): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).filter(([answer]) => leafOf(answer) in texts))

/** Those who have sent repeat what still holds; those who prepare have only what they have written this year. */
const tellingOf = (organisation: DemoOrganisation, index: number): Telling => {
  const { story } = organisation
  const prepares = !sent.includes(organisation.key) && organisation.key !== reopened
  const texts = prepares ? story.later : { ...story.texts, ...story.later }
  const closed = { ...facetAnswers(facetsOf(organisation.key), story), ...changedSince[organisation.key] }
  return {
    round: key,
    opensOn,
    index,
    organisation,
    tailoring: tailoringNow[organisation.key] ?? untailored,
    values: { ...(prepares ? begunPrompts(closed, texts) : closed), ...textAnswers(texts) },
    texts,
    drafts: draftsThisYear[organisation.key] ?? {},
  }
}

const withRevision = (
  answers: PortableAnswer[],
  changed: string,
  name: string,
  text: string,
  by: string,
  at: string,
  late: boolean,
) =>
  answers.map((answer) =>
    answer.key === changed
      ? {
          ...answer,
          revisions: [
            ...answer.revisions,
            revision(
              name,
              headsOf(answer).map(({ id }) => id),
              { author: by, at, value: { text }, late },
            ),
          ],
        }
      : answer,
  )

const sentWithLateRevision = (telling: Telling): PortableDialogue => {
  const dialogue = sentDialogueOf(telling)
  const [, second] = representativesOf(telling.organisation.key)
  const text =
    'Elevrådens förslag kostar pengar som ligger i en annan förvaltnings budget. Sedan vi skickade in har två förslag fått pengar, så bilden är ljusare än den var.'
  const name = `${scopeOf(telling)} challenges.text late`
  return {
    ...dialogue,
    answers: withRevision(
      dialogue.answers,
      'challenges.text',
      name,
      text,
      second,
      moment(opensOn, 39, 912),
      true,
    ),
  }
}

const reopenedDialogue = (telling: Telling): PortableDialogue => {
  const dialogue = sentDialogueOf(telling)
  const [first] = representativesOf(telling.organisation.key)
  const text =
    'Cirkeln har hållits på åtta boenden och två gånger för anhöriga. Det åttonde hade vi glömt när vi skickade in.'
  const name = `${scopeOf(telling)} action_knowledge.text after reopening`
  return {
    ...dialogue,
    state: 'preparing',
    submissions: dialogue.submissions.map((one) => ({
      ...one,
      sentAt: moment(opensOn, 35, 535),
      reopening: {
        at: moment(opensOn, 39, 610),
        by: strategist,
        reason: 'Förvaltningen bad att få lägga till ett boende som hade glömts bort.',
      },
    })),
    codings: [],
    answers: withRevision(
      dialogue.answers,
      'action_knowledge.text',
      name,
      text,
      first,
      moment(opensOn, 39, 790),
      false,
    ),
  }
}

const preparing = (telling: Telling): PortableDialogue => {
  const answers = answersOf(telling)
  const isConflicted = telling.organisation.key === inConflict
  return {
    ...dialogueOf(telling, 'preparing', isConflicted ? [...answers, conflictedAwareness(telling)] : answers),
    draftSharedAt: telling.organisation.key === sharesItsDraft ? moment(opensOn, 30, 640) : null,
  }
}

const dialogueNow = (organisation: DemoOrganisation, index: number): PortableDialogue => {
  const telling = tellingOf(organisation, index)
  if (invited.includes(organisation.key)) return dialogueOf(telling, 'invited', [])
  if (organisation.key === isPrepared) return preparedDialogue(telling)
  if (organisation.key === hasMet) return heldDialogue(telling)
  if (organisation.key === reopened) return reopenedDialogue(telling)
  if (organisation.key === addsLate) return sentWithLateRevision(telling)
  return sent.includes(organisation.key) ? { ...sentDialogueOf(telling), codings: [] } : preparing(telling)
}

/** The round a year later, half-way through: some have not begun, some are writing, one is prepared and one has met, some have sent. */
export const ongoingRound = (): PortableRound =>
  roundOf(
    {
      key,
      name: { sv: 'Halvtidsavstämning 2026', en: 'Mid-term reconciliation 2026', ar: 'التقييم المرحلي 2026' },
      opensOn,
      closesOn: '2026-12-11',
    },
    { dialogues: demoOrganisations.map(dialogueNow), learningExamples: [] },
  )
