import { listWaiting } from './outbox'

/** Every text that lies in this browser only, with its question, as a text file made here. */
export const downloadKept = async (dialogue: string): Promise<void> => {
  const kept = await listWaiting(dialogue)
  const text = kept.map(({ title, words }) => `${title}\n\n${words}\n`).join(`\n${'-'.repeat(40)}\n\n`)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/plain;charset=utf-8' }))
  link.download = 'halvtid.txt'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
