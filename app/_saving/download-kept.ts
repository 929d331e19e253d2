import { listWaiting, type Operation } from './outbox'

/**
 * Makes a text file of texts that the server does not have, each with its question: those that are here on the page, and
 * what the same person has kept of the form in this browser.
 */
export const downloadKept = async (dialogue: string, here: Operation[]): Promise<void> => {
  const own = (await listWaiting(dialogue)).filter((one) => one.person === here[0]?.person)
  const all = new Map([...own, ...here].map((one) => [one.operation, one]))
  const text = [...all.values()]
    .map(({ title, words }) => `${title}\n\n${words}\n`)
    .join(`\n${'-'.repeat(40)}\n\n`)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/plain;charset=utf-8' }))
  link.download = 'halvtid.txt'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
