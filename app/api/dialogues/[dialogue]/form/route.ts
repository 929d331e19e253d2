import { loadLastTime } from '@/app/(representative)/form/_form/load-last-time'
import { viewPrompt } from '@/app/(representative)/form/_form/question-view'
import type { StoredForm } from '@/app/_saving/stored-form'
import { endpoint } from '@/app/_session/endpoint'
import { findDialogue, listAnswers } from '@/db/dialogue'
import { findSequence } from '@/db/presence'
import { firstLanguage, isLanguage, read } from '@/people/language'

/** The whole form with what is saved, for a browser that may be without a network the next time. */
export const GET = endpoint('GET /api/dialogues/[dialogue]/form', {
  run: async ({ request, tx, caller, params, make }) => {
    const asked = new URL(request.url).searchParams.get('language')
    const language = isLanguage(asked) ? asked : firstLanguage
    const dialogue = await findDialogue(tx, params.dialogue!)
    if (!dialogue) return 'not-found'
    const answers = await listAnswers(tx, dialogue.id)
    const prompts = dialogue.form.parts.flatMap((part) => part.prompts)
    const { timeZone } = caller
    const lastTime = await loadLastTime(tx, dialogue.id, prompts, { language, timeZone })
    const form: StoredForm = {
      id: dialogue.id,
      person: caller.person,
      title: read(dialogue.round.name, language),
      organisation: dialogue.organisation.name,
      timeZone,
      at: make.now.toISOString(),
      since: await findSequence(tx, dialogue.id),
      parts: dialogue.form.parts.map((part) => ({
        key: part.key,
        title: read(part.title, language),
        intro: part.intro && read(part.intro, language),
        prompts: part.prompts.map((prompt) => viewPrompt(prompt, answers, language, lastTime)),
      })),
    }
    return form
  },
})
