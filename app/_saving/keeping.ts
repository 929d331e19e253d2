import { keep, type Operation } from './outbox'

/** What of the unsent lies in the browser too. Storage may be denied to all, and may have room for one text and not for another. */
export const createKeeping = (changed: () => void) => {
  let able = true
  const unkept = new Set<string>()
  /** Older texts that stayed because there was no room for the newer: better than none, until the server has the newer. */
  const owed = new Set<string>()
  const kept = () => able && unkept.size === 0
  return {
    /** Everything that waits is in the browser, as far as is known. */
    kept,
    deny: () => void (able = false),
    /** Puts edits there and takes others away; `changed` hears when that makes `kept` another. */
    here: async (puts: Operation[], drops: string[] = []): Promise<void> => {
      const before = kept()
      const all = [...owed, ...drops]
      const done = await keep(puts, all)
      for (const { operation } of puts) unkept[done ? 'delete' : 'add'](operation)
      for (const one of drops) unkept.delete(one)
      for (const one of all) owed[done ? 'delete' : 'add'](one)
      if (puts.length > 0) able = done
      if (kept() !== before) changed()
    },
  }
}
