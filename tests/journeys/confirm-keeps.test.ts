import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Route } from 'playwright-core'
import { asCaller, open } from '@/db/client'
import { confirmLeaves, confirmNotes } from '@/db/confirmation'
import { listLeaves } from '@/db/leaves'
import type { Caller } from '@/people/role'
import { sendAsRead } from '../send-as-read'
import { make } from '../small-round'
import { eventually } from './eventually'
import { gotoAsleep, saved } from './form-page'
import { holdMeeting } from './hold-meeting'
import { refused, useProduct, type Page } from './product'
import { violations } from './violations'

const product = useProduct()
const notes = 'so_far.notes'
const leaf = (page: Page) => page.locator('article#so_far')
const box = (page: Page, key = notes) => leaf(page).locator(`textarea[data-key="${key}"]`)
const texts = async (dialogue: string, key = notes) =>
  (await product.valuesOf(dialogue, key)).map((value) => (value as { text?: string }).text)

/** The confirming of a meeting, with the box for correcting the first question open. */
const openEditor = async (page: Page, dialogue: string) => {
  await page.goto(`/form/${dialogue}/confirm`)
  await leaf(page)
    .getByLabel(/^Rätta fråga/)
    .click()
  await eventually(async () => expect(await box(page).isEditable()).toBe(true))
}

const hold = async (organisation: string, email: string) => {
  const dialogue = await product.dialogueOf(organisation)
  await product.sql()`update answer set conflicted = false where dialogue_id = ${dialogue}`
  await holdMeeting(product, dialogue, { so_far: 'Arbetet har börjat.' })
  return {
    dialogue,
    revoke: (at: Date | null) => product.sql()`update participant set revoked_at = ${at}
      where dialogue_id = ${dialogue} and person_id = (select id from person where email = ${email} and role = 'representative')`,
  }
}

test('Correcting one of two texts that stand side by side leaves the other where it is', async () => {
  const { dialogue } = await hold('ORG07', 'jesper.badlund@bjorkvik.example')
  const [row] = await product.sql()`select a.id, a.municipality_id, r.author_id, r.id as first from answer a
    join answer_head h on h.answer_id = a.id join answer_revision r on r.id = h.revision_id
    where a.dialogue_id = ${dialogue} and a.key = ${notes}`
  await product.sql()`with added as (insert into answer_revision (municipality_id, id, answer_id, dialogue_id, author_id, value, at)
      values (${row!.municipality_id}, gen_random_uuid(), ${row!.id}, ${dialogue}, ${row!.author_id},
        '{"text":"Arbetet har inte börjat."}', now()) returning *)
    insert into answer_head (municipality_id, answer_id, revision_id) select municipality_id, answer_id, id from added`
  await product.sql()`update answer set conflicted = true where id = ${row!.id}`
  const page = await product.person('jesper.badlund@bjorkvik.example')
  await openEditor(page, dialogue)
  await box(page).fill('Arbetet har inte börjat än.')
  await eventually(async () => expect(await texts(dialogue)).toContain('Arbetet har inte börjat än.'))
  expect(await texts(dialogue)).toEqual(['Arbetet har börjat.', 'Arbetet har inte börjat än.'])
})

test('A page that was made before the last save and comes after it takes no words out of the box', async () => {
  const email = 'annika.rorstrom@bjorkvik.example'
  const { dialogue } = await hold('ORG12', email)
  const page = await product.person(email)
  await openEditor(page, dialogue)
  let [madePage, letPage, letQuestion] = [false, () => {}, () => {}]
  const mayPage = new Promise<void>((done) => (letPage = done))
  const mayQuestion = new Promise<void>((done) => (letQuestion = done))
  const comeLate = async (route: Route) => {
    const answer = await route.fetch()
    madePage = true
    await mayPage
    await route.fulfill({ response: answer })
  }
  await page.route(/\/confirm\?.*_rsc=/, comeLate, { times: 1 })
  await box(page).fill('Arbetet har börjat. Det går långsamt.')
  await eventually(async () => expect(madePage).toBe(true))
  // Whether something new is there is asked before the page is fetched anew: the older page comes while that is under way.
  await page.route('**/confirmations', async (route) => {
    await mayQuestion
    await route.continue()
  })
  const written = 'Arbetet har börjat. Det går långsamt. Men det går.'
  await box(page).fill(written)
  await eventually(async () => expect(await texts(dialogue)).toEqual([written]))
  await saved(page)
  letPage()
  await leaf(page)
    .locator('p', { hasText: /^Arbetet har börjat\. Det går långsamt\.$/ })
    .first()
    .waitFor()
  expect(await box(page).inputValue()).toBe(written)
  await box(page).fill(`${written} Framåt.`)
  letQuestion()
  await eventually(async () => expect(await texts(dialogue)).toEqual([`${written} Framåt.`]))
})

test('A correction written after the session has gone is kept, leads to the sign-in page and back, and is sent then', async () => {
  const email = 'ritva.omsorgslind@bjorkvik.example'
  const { dialogue } = await hold('ORG09', email)
  const page = await product.person(email, { expected: [refused(401)] })
  await openEditor(page, dialogue)
  await page.context().clearCookies()
  await box(page).fill('Arbetet har börjat, men inte överallt.')
  await page
    .getByRole('alert')
    .getByText(/Texten ligger kvar i den här webbläsaren/)
    .waitFor()
  await page.getByRole('link', { name: 'Logga in igen' }).click()
  await product.signInOn(page, email)
  await page.waitForURL(`**/form/${dialogue}/confirm`)
  await eventually(async () =>
    expect(await texts(dialogue)).toEqual(['Arbetet har börjat, men inte överallt.']),
  )
})

test('A correction and a dissent written after access was taken away are given as a file, under their questions', async () => {
  const email = 'thuy.ridaholm@bjorkvik.example'
  const { dialogue, revoke } = await hold('ORG13', email)
  const page = await product.person(email, { expected: [refused(404)] })
  await openEditor(page, dialogue)
  await leaf(page)
    .getByLabel(/^Avvikande mening om fråga/)
    .click()
  await revoke(new Date())
  await box(page).fill('Rättat när dörren stängdes.')
  await box(page, 'so_far.dissent').fill('Vi höll inte med.')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hämta texten' }).click(),
  ])
  const file = await readFile(await download.path(), 'utf8')
  for (const words of [
    'Rättat när dörren stängdes.',
    'Vi höll inte med.',
    'Anteckningar från mötet',
    'Avvikande mening',
  ])
    expect(file).toContain(words)
  expect(file).not.toContain('so_far.')
  await revoke(null)
})

const twoOf = async (dialogue: string): Promise<[Page, Page]> => {
  const people = await product.sql()`select p.email from participant t join person p on p.id = t.person_id
    where t.dialogue_id = ${dialogue} and t.revoked_at is null and t.limited_to is null order by p.language = 'sv' desc, p.email`
  return [await product.person(people[0]!.email), await product.person(people[1]!.email)]
}

test('A colleague’s correction comes in around the caret of whoever corrects the same note', async () => {
  const { dialogue } = await hold('ORG03', '')
  const [one, two] = await twoOf(dialogue)
  await openEditor(one, dialogue)
  await openEditor(two, dialogue)
  await box(two).focus()
  const place = 'Arbetet har'.length
  await box(two).evaluate((area: HTMLTextAreaElement, at) => area.setSelectionRange(at, at), place)
  await box(one).fill('Vi minns det så här. Arbetet har börjat.')
  await saved(one)
  await eventually(async () =>
    expect(await box(two).inputValue()).toBe('Vi minns det så här. Arbetet har börjat.'),
  )
  await two.keyboard.type(' inte')
  await saved(two)
  expect(await texts(dialogue)).toEqual(['Vi minns det så här. Arbetet har inte börjat.'])
})

test('What was confirmed between the making of a page and its coming alive is shown on it', async () => {
  const { dialogue } = await hold('ORG15', '')
  const [one, two] = await twoOf(dialogue)
  const release = await gotoAsleep(two, `/form/${dialogue}/confirm`)
  await leaf(two).waitFor()
  await one.goto(`/form/${dialogue}/confirm`)
  await leaf(one)
    .getByRole('button', { name: /^Bekräfta fråga/ })
    .click()
  await leaf(one).getByText('Bekräftad', { exact: true }).waitFor()
  release()
  await leaf(two).getByText('Bekräftad', { exact: true }).waitFor()
})

/** Somebody else at the organisation confirms what stands, and sends it. */
const sendAsColleague = async (dialogue: string): Promise<void> => {
  const [row] = await product.sql()`select p.municipality_id as municipality, p.id as person, p.role
    from participant t join person p on p.id = t.person_id
    where t.dialogue_id = ${dialogue} and t.revoked_at is null order by p.language = 'sv', p.email desc`
  const caller = row as unknown as Caller
  const database = open(product.now().url, 1)
  try {
    await asCaller(database, caller, async (tx) => {
      const leaves = (await listLeaves(tx, dialogue)).filter((one) => one.answered)
      const given = leaves.map(({ prompt, revisions: seen }) => ({ operation: randomUUID(), prompt, seen }))
      await confirmLeaves(tx, caller, dialogue, given, make())
      await confirmNotes(tx, caller, dialogue, new Date())
      await sendAsRead(tx, caller, dialogue, make())
    })
  } finally {
    await database.$client.end()
  }
  expect(await product.sql()`select state from dialogue where id = ${dialogue}`).toEqual([{ state: 'sent' }])
}

test('Whoever corrects while a colleague sends is told so, keeps the page, and reads that it stands outside what was sent', async () => {
  const { dialogue } = await hold('ORG10', '')
  const [page] = await twoOf(dialogue)
  await openEditor(page, dialogue)
  await box(page).fill('Arbetet har börjat på tre ställen.')
  await saved(page)
  expect(await page.getByText('utanför det som är skickat').count()).toBe(0)
  await sendAsColleague(dialogue)
  await page.getByRole('status').getByText('Svaren är skickade').waitFor()
  await box(page).press('End')
  await page.keyboard.type(' Och på ett fjärde.')
  await page
    .getByRole('status')
    .filter({ hasText: /Sparat \d\d[.:]\d\d, utanför det som är skickat/ })
    .first()
    .waitFor()
  expect(await violations(page)).toEqual([])
  expect(new URL(page.url()).pathname).toBe(`/form/${dialogue}/confirm`)
  expect(await box(page).inputValue()).toBe('Arbetet har börjat på tre ställen. Och på ett fjärde.')
})
