import type { Guide, Part, Prompt } from '../guide/guide'
import type { Language, LocalText } from '../people/language'
import type { Organisation, OrganisationKind } from '../people/organisation'
import type { Form, Tailoring } from './form'
import { type Slots, fillSlots, fillText } from './tailor-slots'

/** What `{organisation}` reads in each language; the untailored master names both kinds. */
const organisationWords: Record<OrganisationKind | 'master', Record<Language, string>> = {
  administration: { sv: 'er förvaltning', en: 'your administration', ar: 'إدارتكم' },
  company: { sv: 'ert bolag', en: 'your company', ar: 'شركتكم' },
  master: { sv: 'er förvaltning/bolag', en: 'your administration/company', ar: 'إدارتكم/شركتكم' },
}

const isFor = (kind: OrganisationKind, { only }: { only?: OrganisationKind[] }): boolean =>
  only === undefined || only.includes(kind)

const promptsFor = (part: Part, kind: OrganisationKind, tailoring: Tailoring): Prompt[] => {
  const kept = part.prompts.filter((prompt) => !tailoring.hidden.includes(prompt.key))
  const added = tailoring.added.filter((one) => one.part === part.key).map((one) => one.prompt)
  return [...kept, ...added]
    .filter((prompt) => isFor(kind, prompt))
    .map((prompt) => ({ ...prompt, questions: prompt.questions.filter((question) => isFor(kind, question)) }))
    .filter((prompt) => prompt.questions.length > 0)
}

/**
 * The guide put to one organisation: marked slots filled, leaves for the other kind and hidden leaves left out, its own leaves
 * at the end of their part. Everything is copied, so the form does not change when the guide does. A part without leaves is dropped.
 */
export const tailor = (
  guide: Guide,
  to: { organisation: Pick<Organisation, 'name' | 'kind'>; place: string; tailoring: Tailoring },
): Form => {
  const { name, kind } = to.organisation
  const slots: Slots = { organisation: organisationWords[kind], name, place: to.place }
  const parts = guide.parts
    .map((part) => ({ ...part, prompts: promptsFor(part, kind, to.tailoring) }))
    .filter((part) => part.prompts.length > 0)
  return {
    guide: { key: guide.key, version: guide.version },
    organisation: { name, kind },
    parts: fillSlots(parts, slots),
    families: fillSlots(guide.families, slots),
  }
}

/** A leaf's wording as the untailored guide prints it ("er förvaltning/bolag"). */
export const masterWording = (prompt: Pick<Prompt, 'wording'>, place: string): LocalText =>
  fillText(prompt.wording, { organisation: organisationWords.master, place })
