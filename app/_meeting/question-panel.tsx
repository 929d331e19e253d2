'use client'

import type { RefObject } from 'react'
import { textIn, textValue } from '@/answers/text'
import { Conflict } from '@/app/(representative)/form/_form/conflict'
import { toValue } from '@/app/(representative)/form/_form/state'
import { PressAndReload } from '@/app/_shell/press-and-reload'
import { Button } from '@/app/_ui/button'
import { FieldError } from '@/app/_ui/field'
import { QuestionHeading } from '@/app/_ui/question-heading'
import { Activities } from './activities'
import css from './question-panel.module.css'
import { NotesBox } from './notes-box'
import { TagList, type ShownTag } from './tag-list'
import type { Answers } from './use-answers'
import type { MeetingPrompt, MeetingView, NowView } from './view'

type Props = {
  view: MeetingView
  now: NowView
  prompt: MeetingPrompt
  part: string
  answers: Answers
  open: boolean
  tags: ShownTag[]
  box: RefObject<HTMLTextAreaElement | null>
  activity: RefObject<HTMLInputElement | null>
  untagged: boolean
  tag: () => void
  untag: (tag: ShownTag) => void
}

/** The chosen question: large, with what was prepared beside the notes. */
export function QuestionPanel(props: Props) {
  const { view, now, prompt, part, answers, open, tags, box, activity, untagged, tag, untag } = props
  const { labels, form } = view
  const { notes, activities } = prompt
  const id = prompt.key
  const conflict = answers.conflicts[notes.key]
  const write = (text: string) => answers.write(notes.key, textValue(text))
  return (
    <section id={id} className={css.panel} aria-labelledby={`${id}-question`} tabIndex={-1}>
      <p className={css.partHead}>{part}</p>
      <QuestionHeading
        id={`${id}-question`}
        number={prompt.number}
        bullet={prompt.bullet}
        tongue={prompt.tongue}
      >
        {prompt.wording}
      </QuestionHeading>
      {prompt.drifts && <p className={css.reminder}>{labels.reminder}</p>}
      <div className={css.beside}>
        <div className={css.notes}>
          <h3 id={`${id}-notes`}>{labels.notes}</h3>
          {conflict && (
            <Conflict
              question={notes}
              heads={conflict}
              labels={form}
              resolve={(state) => answers.resolve(notes.key, toValue('text', state))}
            />
          )}
          <FieldError id={`${id}-error`} text={answers.problems[notes.key]} />
          <NotesBox
            key={id}
            id={notes.key}
            labelledBy={`${id}-notes`}
            describedBy={`${id}-hint`}
            text={textIn(answers.values[notes.key])}
            readOnly={!open}
            box={box}
            write={write}
          />
          <p className="second" id={`${id}-hint`}>
            {labels.notesHint}
          </p>
          {view.staff && open && (
            <p>
              <Button look="secondary" size="small" onClick={tag}>
                {labels.tag} <kbd aria-hidden="true">Ctrl K</kbd>
              </Button>
            </p>
          )}
          {untagged && <p role="status">{labels.tagNothing}</p>}
          <TagList list={tags} tags={view.tags} labels={labels} remove={untag} />
          {activities && <FieldError id={`${id}-activities-error`} text={answers.problems[activities.key]} />}
          {activities && (
            <Activities
              key={activities.key}
              question={activities}
              value={answers.values[activities.key] ?? { cleared: true }}
              mayAdd={open && (!view.staff || now.shared)}
              labels={labels}
              field={activity}
              write={(value) => answers.write(activities.key, value)}
            />
          )}
          {activities && answers.conflicts[activities.key] && (
            <Conflict
              question={activities}
              heads={answers.conflicts[activities.key]!}
              labels={form}
              resolve={(state) => answers.resolve(activities.key, toValue('list', state))}
            />
          )}
        </div>
        <Prepared view={view} now={now} prompt={prompt} />
      </div>
    </section>
  )
}

function Prepared({ view, now, prompt }: Pick<Props, 'view' | 'now' | 'prompt'>) {
  const { labels, dialogue, mayShare } = view
  const list = view.staff && !now.shared ? undefined : prompt.prepared
  return (
    <div className={css.prepared}>
      <h3>{labels.prepared}</h3>
      {list === undefined && <p className="second">{labels.preparedOwn}</p>}
      {mayShare && !now.shared && (
        <div>
          <p className="second">{labels.preparedOwnHere}</p>
          <PressAndReload
            url={`/api/dialogues/${dialogue}/share`}
            body={{ shared: true }}
            offline={labels.offline}
            look="secondary"
            size="small"
          >
            {labels.share}
          </PressAndReload>
        </div>
      )}
      {list?.length === 0 && <p className="second">{labels.preparedNone}</p>}
      {list?.map((one, at) => (
        <div key={at}>
          {one.label && <p className={css.facet}>{one.label}</p>}
          <p className={css.words} dir="auto">
            {one.text}
          </p>
        </div>
      ))}
    </div>
  )
}
