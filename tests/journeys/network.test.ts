import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium, type BrowserContext } from 'playwright-core'
import { eventually } from './eventually'
import { alive, openPart, option, question, saved, unsaved, words } from './form-page'
import { browserArgs, executablePath, offline, useProduct } from './product'

const product = useProduct()

test('What is written without a network says so, and is on the server when the network is back', async () => {
  const dialogue = await product.dialogueOf('ORG03')
  const page = await product.person('tuomas.planberg@bjorkvik.example', { expected: [offline] })
  await openPart(page, dialogue, 'so_far')
  await page.context().setOffline(true)
  await words(page, 'so_far.text').fill('Skrivet på tåget.')
  await words(page, 'awareness.text').fill('Också på tåget.')
  await option(page, 'so_far.usedInBudget', 'Ja').check()
  await unsaved(page)
  await page.getByText('Inte sparat: inget nät.').waitFor()
  await words(page, 'so_far.text').fill('Skrivet på tåget, och ändrat i tunneln. 🚂')
  expect(await product.valuesOf(dialogue, 'so_far.text')).toEqual([])
  await page.context().setOffline(false)
  await saved(page)
  expect(await product.valuesOf(dialogue, 'so_far.text')).toEqual([
    { text: 'Skrivet på tåget, och ändrat i tunneln. 🚂' },
  ])
  expect(await product.valuesOf(dialogue, 'awareness.text')).toEqual([{ text: 'Också på tåget.' }])
  expect(await product.valuesOf(dialogue, 'so_far.usedInBudget')).toEqual([{ choice: 'yes' }])
  expect(await question(page, 'so_far.text').getByRole('status').count()).toBe(0)
})

/** The browser's main process, found by the folder that only it was given. */
const killBrowser = (folder: string) => {
  const lines = execFileSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' }).split('\n')
  const own = lines.filter((line) => line.includes(`--user-data-dir=${folder}`) && !line.includes('--type='))
  expect(own.length).toBeGreaterThan(0)
  for (const line of own) process.kill(Number(line.trim().split(' ')[0]), 'SIGKILL')
}

test('A browser that is killed half a second after the last key has kept the text, and sends it when it opens again', async () => {
  const dialogue = await product.dialogueOf('ORG08')
  const folder = mkdtempSync(join(tmpdir(), 'halvtid-browser-'))
  const launch = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(folder, {
      executablePath: executablePath(),
      args: browserArgs,
      baseURL: product.origin(),
      locale: 'sv-SE',
    })
  try {
    const before = await launch()
    await product.signIn(before, 'arvid.lovgren@bjorkvik.example')
    await before.close()

    const killed = await launch()
    const page = await killed.newPage()
    await openPart(page, dialogue, 'so_far')
    await killed.setOffline(true)
    await words(page, 'awareness.text').pressSequentially('Trettio ord som ingen får tappa bort 👍')
    await wait(500)
    const closed = new Promise((done) => killed.once('close', done))
    killBrowser(folder)
    await closed
    expect(await product.valuesOf(dialogue, 'awareness.text')).toEqual([])

    const after = product.watch(await launch())
    const again = await after.newPage()
    await again.goto(`/form/${dialogue}/so_far`)
    await alive(again)
    await eventually(async () =>
      expect(await product.valuesOf(dialogue, 'awareness.text')).toEqual([
        { text: 'Trettio ord som ingen får tappa bort 👍' },
      ]),
    )
    expect(await words(again, 'awareness.text').inputValue()).toBe('Trettio ord som ingen får tappa bort 👍')
    await after.close()
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})

test('An activity written without a network stands in the form and on the server after a new visit', async () => {
  const dialogue = await product.dialogueOf('ORG12')
  const page = await product.person('annika.rorstrom@bjorkvik.example', { expected: [offline] })
  await openPart(page, dialogue, 'actions')
  await page.context().setOffline(true)
  const activities = question(page, 'action_values.activities')
  await activities.getByRole('button', { name: 'Lägg till: aktivitet' }).click()
  await activities.getByLabel('Vad heter aktiviteten?').fill('Vattnets dag')
  await unsaved(page)
  const next = await page.context().newPage()
  await page.close()
  await page.context().setOffline(false)
  await openPart(next, dialogue, 'actions')
  await saved(next)
  expect(await product.valuesOf(dialogue, 'action_values.activities')).toMatchObject([
    { items: [{ fields: { title: 'Vattnets dag' } }] },
  ])
  expect(
    await question(next, 'action_values.activities').getByLabel('Vad heter aktiviteten?').inputValue(),
  ).toBe('Vattnets dag')
})
