'use client'

import css from './guide-list.module.css'
import { TimeBar } from './time-bar'
import { fill, type MeetingView, type MeetingPart } from './view'

type Props = {
  parts: MeetingPart[]
  chosen: string
  noted: (key: string) => boolean
  used: (part: string) => number
  labels: MeetingView['labels']
  choose: (key: string) => void
}

const minutes = (seconds: number) => Math.round(seconds / 60)

/** The guide in free order: every question, a mark where there are notes, and the time of each part. */
export function GuideList({ parts, chosen, noted, used, labels, choose }: Props) {
  return (
    <nav aria-label={labels.guide} className={css.guide}>
      {parts.map((part) => (
        <div key={part.key} className={css.part}>
          <p className={css.partName}>{part.title}</p>
          <p className={css.minutes}>
            {fill(labels.timeOf, { used: minutes(used(part.key)), all: part.minutes })}
          </p>
          <TimeBar used={used(part.key)} planned={part.minutes} />
          <ul role="list" className={css.prompts}>
            {part.prompts.map((prompt) => (
              <li key={prompt.key}>
                <button
                  type="button"
                  className={css.prompt}
                  aria-current={prompt.key === chosen ? 'true' : undefined}
                  data-noted={noted(prompt.notes.key) || undefined}
                  onClick={() => choose(prompt.key)}
                >
                  <span className={css.number}>{prompt.number}</span>
                  <span className={css.short} {...prompt.tongue}>
                    {prompt.wording}
                  </span>
                  {noted(prompt.notes.key) && <span className="visually-hidden">, {labels.hasNotes}</span>}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
