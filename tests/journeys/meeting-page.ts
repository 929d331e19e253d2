import { alive } from './form-page'
import type { Page, Product } from './product'

type Meeting = { dialogue: string; staff: string; organisation: string; representative: string }

/** Where an organisation's meeting lies for the staff and for itself, and who of its own comes to it. */
export const meetingOf = async (product: Product, organisation: string): Promise<Meeting> => {
  const dialogue = await product.dialogueOf(organisation)
  const [person] = await product.sql()`select p.email from participant t join person p on p.id = t.person_id
    where t.dialogue_id = ${dialogue} and t.revoked_at is null and t.limited_to is null and p.language = 'sv'
    order by p.email limit 1`
  return {
    dialogue,
    staff: `/rounds/${await product.roundOf('halvtid-2026')}/dialogues/${dialogue}/meeting`,
    organisation: `/form/${dialogue}/meeting`,
    representative: person!.email as string,
  }
}

export const open = async (page: Page, path: string) => {
  await page.goto(path)
  await alive(page, 'section textarea')
}
export const notes = (page: Page) => page.getByRole('textbox', { name: 'Anteckningar', exact: true })
export const choose = (page: Page, number: string) =>
  page
    .getByRole('navigation', { name: 'Frågor i dialogguiden' })
    .getByRole('button')
    .filter({ has: page.locator(`text="${number}"`) })
    .click()
export const begin = async (page: Page) => {
  await page.getByRole('button', { name: 'Börja mötet' }).click()
  await page.getByRole('button', { name: 'Avsluta mötet' }).waitFor()
}

type Kept = { id: string; person: string; title?: string }

/** What the page's browser keeps of forms and meetings for a day without a network. */
export const keptPages = (page: Page): Promise<Kept[]> =>
  page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'halvtid')) return []
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('halvtid')
      request.onsuccess = () => done(request.result)
    })
    const all = await new Promise<Kept[]>((done) => {
      const request = database.transaction('forms').objectStore('forms').getAll()
      request.onsuccess = () => done(request.result as Kept[])
    })
    database.close()
    return all
  })

/** The service worker is active, it has the meeting's shell, and the meeting has been kept. */
export const meetingReadyForOffline = async (page: Page, dialogue: string) => {
  await page.waitForFunction(async () => {
    await navigator.serviceWorker.ready
    return Boolean((await caches.match('/offline/meeting')) && navigator.serviceWorker.controller)
  })
  for (let tries = 0; tries < 100; tries++) {
    if ((await keptPages(page)).some((one) => one.id === `meeting ${dialogue}`)) return
    await page.waitForTimeout(100)
  }
  throw new Error('The meeting has not been kept.')
}
