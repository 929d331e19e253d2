import type { Prompt } from '../guide/guide'
import type { QuestionOf } from '../guide/question'

/** Facets that no guide may use: what is written at the meeting, and the organisation's own words where it does not agree with that. */
export const notesFacet = 'notes'
export const dissentFacet = 'dissent'
export const meetingFacets = [notesFacet, dissentFacet]

const notes: QuestionOf<'text'> = {
  kind: 'text',
  facet: notesFacet,
  label: { sv: 'Anteckningar från mötet', en: 'Notes from the meeting', ar: 'ملاحظات الاجتماع' },
  rows: 6,
}

const dissent: QuestionOf<'text'> = {
  kind: 'text',
  facet: dissentFacet,
  label: { sv: 'Vår avvikande mening', en: 'Our dissenting opinion', ar: 'رأينا المخالف' },
  rows: 4,
}

/**
 * Two questions that every leaf of the guide carries beside its own. Their answers are kept like any other:
 * revisions, merging by sentence, and a place in the sent version.
 */
export const meetingQuestions = [notes, dissent]

export const notesKey = (prompt: Pick<Prompt, 'key'>): string => `${prompt.key}.${notesFacet}`
export const dissentKey = (prompt: Pick<Prompt, 'key'>): string => `${prompt.key}.${dissentFacet}`
