'use client'

import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { textIn, textValue } from '@/answers/text'
import type { SaveLabels } from '@/app/_saving/save-line'
import { Button } from '@/app/_ui/button'
import { Attendance } from './attendance'
import { BeginEnd } from './begin-end'
import { GuideList } from './guide-list'
import { KeysHelp } from './keys-help'
import css from './meeting.module.css'
import { Palette } from './palette'
import { PlanForm } from './plan-form'
import { Projected } from './projected'
import { QuestionPanel } from './question-panel'
import { tagsOn } from './tags-on'
import { useKeys } from './use-keys'
import { useMeeting } from './use-meeting'
import { useTagging } from './use-tagging'
import { useTime } from './use-time'
import { fill, type Attendee, type MeetingView, type TagView } from './view'
import { WhereItIs } from './where-it-is'

type Props = {
  view: MeetingView
  saving: SaveLabels
  /** Fetches the page anew; without a network there is none to be fetched. */
  renew?: () => void
}

const operation = () => crypto.randomUUID()

/** The meeting on one screen, for staff and for the organisation: the guide, the notes, the time and who is there. */
export function MeetingScreen({ view, saving, renew }: Props) {
  const { dialogue, labels, staff, tags } = view
  const [planned, setPlanned] = useState<Record<string, number>>({})
  const parts = view.parts.map((part) => ({ ...part, minutes: planned[part.key] ?? part.minutes }))
  const prompts = parts.flatMap((part) => part.prompts)
  const [chosen, setChosen] = useState(prompts[0]?.key ?? '')
  const prompt = prompts.find((one) => one.key === chosen) ?? prompts[0]!
  const part = parts.find((one) => one.key === prompt.part)!

  const { now, changeNow, answers, queue, waiting, kept, begunHere, open, running } = useMeeting(view)
  const used = useTime({ part: part.key, running, known: now.used, queue, waiting })

  // What was prepared comes with the page: it is fetched anew once the organisation shares its draft.
  const wasShared = useRef(view.now.shared)
  const latest = useRef(renew)
  latest.current = renew
  useEffect(() => {
    if (staff && now.shared !== wasShared.current) latest.current?.()
    wasShared.current = now.shared
  }, [staff, now.shared])

  const box = useRef<HTMLTextAreaElement>(null)
  const activity = useRef<HTMLInputElement>(null)
  const [dialog, setDialog] = useState<'help' | 'projected'>()
  const tagging = useTagging(box)

  const choose = (key: string, focus = true) => {
    const writes = document.activeElement === box.current
    // The question has to stand there before the next key comes, which may move the focus on.
    flushSync(() => {
      setChosen(key)
      tagging.forget()
    })
    if (focus && dialog !== 'projected') (writes ? box.current : document.getElementById(key))?.focus()
  }
  const step = (by: number) => {
    const at = prompts.indexOf(prompt) + by
    if (prompts[at]) choose(prompts[at].key)
  }
  const tag = () => {
    if (staff && open && !dialog) tagging.start()
  }
  const put = ({ code, perspective }: TagView) => {
    const { passage } = tagging
    if (!passage) return
    const body = { act: 'add', operation: operation(), key: prompt.notes.key, ...passage, code, perspective }
    queue.put('tags', body)
    void answers.flush()
  }
  const mark = ({ role, person: who, present }: Attendee) =>
    queue.put('attendance', { operation: operation(), role, person: who, present })
  const ticked = waiting
    .filter(({ path }) => path === 'attendance')
    .map(({ body }) => body as unknown as Attendee)
  useKeys({
    next: () => step(1),
    previous: () => step(-1),
    notes: () => box.current?.focus(),
    tag,
    activity: () => activity.current?.focus(),
    project: () => setDialog('projected'),
    help: () => setDialog('help'),
  })

  const total = parts.reduce((sum, one) => sum + one.minutes, 0)
  const spent = Math.round(parts.reduce((sum, one) => sum + used(one.key), 0) / 60)
  const write = (text: string) => answers.write(prompt.notes.key, textValue(text))
  return (
    <div className={css.frame}>
      <div className={css.screen}>
        <div className={css.side}>
          <p className={css.total}>
            {fill(labels.timeUsed, { used: spent, all: total })}{' '}
            {spent <= total ? fill(labels.timeLeft, { left: total - spent }) : labels.timeOver}
          </p>
          <GuideList
            parts={parts}
            chosen={prompt.key}
            noted={(key) => textIn(answers.values[key]).trim() !== ''}
            used={used}
            labels={labels}
            choose={choose}
          />
          <Attendance
            attendees={[...now.attendees, ...ticked]}
            colleagues={view.colleagues}
            labels={labels}
            mark={mark}
          />
          {staff && !now.begunAt && !begunHere && (
            <PlanForm view={{ dialogue, parts, labels }} all={now.minutes} saved={setPlanned} />
          )}
        </div>
        <div className={css.middle}>
          <div className={css.top}>
            <WhereItIs
              view={view}
              saving={saving}
              waiting={waiting}
              kept={kept}
              dismiss={(id) => void queue.drop(id)}
            />
            <div className={css.buttons}>
              <Button look="secondary" size="small" onClick={() => setDialog('projected')}>
                {labels.project}
              </Button>
              <Button look="quiet" size="small" onClick={() => setDialog('help')}>
                {labels.keys}
              </Button>
            </div>
          </div>
          <BeginEnd
            view={view}
            now={now}
            begunHere={begunHere}
            changed={changeNow}
            beginHere={(at) => queue.put('meeting', { act: 'begin', stated: { operation: operation(), at } })}
          />
          <QuestionPanel
            view={view}
            now={now}
            prompt={prompt}
            part={part.title}
            answers={answers}
            open={open}
            tags={tagsOn(prompt.notes.key, now.tags, waiting)}
            box={box}
            activity={activity}
            untagged={tagging.untagged}
            tag={tag}
            untag={({ operation: made, waits }) =>
              waits ? void queue.drop(waits) : queue.put('tags', { act: 'remove', operation: made })
            }
          />
        </div>
      </div>
      {dialog === 'projected' && (
        <Projected
          prompt={prompt}
          part={part.title}
          text={textIn(answers.values[prompt.notes.key])}
          activities={prompt.activities && answers.values[prompt.activities.key]}
          readOnly={!open}
          labels={labels}
          write={write}
          step={step}
          close={() => setDialog(undefined)}
        />
      )}
      {dialog === 'help' && <KeysHelp labels={labels} staff={staff} close={() => setDialog(undefined)} />}
      {tagging.passage && (
        <Palette passage={tagging.passage} tags={tags} labels={labels} choose={put} close={tagging.close} />
      )}
    </div>
  )
}
