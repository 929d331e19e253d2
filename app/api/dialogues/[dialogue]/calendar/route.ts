import { origin } from '@/app/_mail/origin'
import { meetingEntry } from '@/app/_mail/meeting-entry'
import { wordsIn } from '@/app/_mail/words'
import { endpoint } from '@/app/_session/endpoint'
import { languageOfRequest } from '@/app/_session/sentence'
import { findDialogue } from '@/db/dialogue'
import { findMeetingTime } from '@/db/meeting-time'
import { writeCalendar } from '@/dialogue/calendar'
import { read } from '@/people/language'

/** The meeting for one's own calendar; the same entry as the one in the letter. */
export const GET = endpoint('GET /api/dialogues/[dialogue]/calendar', {
  run: async ({ request, tx, params, make }) => {
    const id = params.dialogue!
    const [dialogue, planned] = [await findDialogue(tx, id), await findMeetingTime(tx, id)]
    if (!dialogue || !planned) return 'not-found'
    const language = languageOfRequest(request.headers)
    const words = await wordsIn(language)
    const about = {
      round: read(dialogue.round.name, language),
      organisation: dialogue.organisation.name,
      link: `${origin()}/form/${id}`,
    }
    const said = { title: words('calendar.title', about), text: words('calendar.text', about) }
    const entry = meetingEntry(id, { ...planned, method: 'PUBLISH', at: make.now }, said)
    return new Response(writeCalendar(entry), {
      headers: {
        'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
        'content-disposition': 'attachment; filename="halvtid.ics"',
        'cache-control': 'private, no-store',
      },
    })
  },
})
