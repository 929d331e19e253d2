import { useEffect, useRef, useState } from 'react'
import { textIn } from '@/answers/text'
import type { Value } from '@/answers/value'
import { postJson } from '@/app/_shell/post'
import { followPage } from '@/app/_saving/follow-page'
import { showText } from '@/app/_saving/move-caret'
import { createSaver, type Told } from '@/app/_saving/saver'
import { leafOf } from '@/guide/leaf'
import type { ConfirmLabels } from './confirm-labels'
import type { LeafView } from './confirm-list'
import { useRefresh } from './use-refresh'

const settle = () => new Promise((done) => setTimeout(done, 100))

/** Saves what is written, confirms what was read, and shows what colleagues do meanwhile. */
export const useConfirming = (
  dialogue: string,
  person: string,
  leaves: LeafView[],
  made: string,
  labels: ConfirmLabels,
) => {
  const { refresh, hindered, sent: isSent } = useRefresh(dialogue, labels.offline, made)
  const [problems, setProblems] = useState<Record<string, string>>({})
  const [busy, setBusy] = useState(false)
  const say = (prompt: string, words?: string) => setProblems((old) => ({ ...old, [prompt]: words ?? '' }))
  const told = ({ key, heads, sentence, sent }: Told): boolean => {
    say(leafOf(key), sentence)
    if (heads) refresh()
    const [head] = heads ?? []
    const box = document.querySelector<HTMLTextAreaElement>(`textarea[data-key="${key}"]`)
    if (!box || !head || heads!.length > 1 || !sent || !('text' in sent) || box.value !== sent.text)
      return false
    if ('text' in head.value) showText(box, head.value.text)
    return true
  }
  const latest = useRef(told)
  useEffect(() => {
    latest.current = told
  })
  const describe = (key: string, value: Value) => {
    const leaf = leaves.find((one) => one.prompt === leafOf(key))
    const field = leaf && [...leaf.correct, leaf.dissent].find((one) => one.key === key)
    return {
      title: field ? `${leaf.about} ${field.label}` : key,
      words: textIn(value),
    }
  }
  const [saver] = useState(() => createSaver(dialogue, (one) => latest.current(one), { person, describe }))

  useEffect(() => {
    void saver.restore().then((shown) => {
      for (const { key, value } of shown) {
        const box = document.querySelector<HTMLTextAreaElement>(`textarea[data-key="${key}"]`)
        if (box && 'text' in value) showText(box, value.text)
      }
    })
    const unbind = followPage(saver)
    return () => {
      void saver.flush()
      unbind()
    }
  }, [saver])

  const isSaved = async (given: LeafView[]): Promise<boolean> => {
    const keys = given.flatMap((leaf) => [...leaf.correct, leaf.dissent].map((field) => field.key))
    void saver.flush()
    for (let tries = 0; tries < 40 && !keys.every((key) => saver.idle(key)); tries++) await settle()
    return keys.every((key) => saver.idle(key))
  }

  const confirm = async (given: LeafView[]): Promise<void> => {
    setBusy(true)
    const [first] = given
    const waiting = given.some(
      (leaf) => ![...leaf.correct, leaf.dissent].every((field) => saver.idle(field.key)),
    )
    if (waiting) {
      say(first!.prompt, (await isSaved(given)) ? labels.unsaved : labels.offline)
      refresh()
      return setBusy(false)
    }
    const done = await postJson(`/api/dialogues/${dialogue}/confirmations`, {
      leaves: given.map(({ prompt, seen }) => ({ operation: crypto.randomUUID(), prompt, seen })),
    })
    setBusy(false)
    say(first!.prompt, done.ok ? undefined : (done.sentence ?? labels.offline))
    if (done.ok) {
      const at = leaves.findIndex((leaf) => leaf.prompt === given.at(-1)!.prompt)
      const next = leaves.slice(at + 1).find((leaf) => leaf.answered && !leaf.settled)
      document.getElementById(next?.prompt ?? 'finish')?.focus()
    }
    refresh()
  }
  return { saver, confirm, problems, busy, hindered, isSent }
}
