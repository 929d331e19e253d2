import { setTimeout as wait } from 'node:timers/promises'
import { useFolder } from './browser-folder'
import { eventually } from './eventually'
import { alive, openPart, saved, unsaved, words } from './form-page'
import { cached, kept, keptIn, readyForOffline } from './outbox-page'
import { offline, signingOut, useProduct } from './product'

const product = useProduct()

/** How long the network is away while the edits are made. */
const seconds = Number(process.env.OFFLINE_SECONDS ?? 120)
const edits = 50
const asked = 12

type Place = { part: string; key: string }
const placesOf = async (dialogue: string): Promise<Place[]> => {
  const [row] = await product.sql()`select form from dialogue where id = ${dialogue}`
  const parts = row!.form.parts as {
    key: string
    prompts: { key: string; questions: { facet: string; kind: string }[] }[]
  }[]
  return parts
    .flatMap((part) =>
      part.prompts.flatMap((prompt) =>
        prompt.questions
          .filter((one) => one.kind === 'text')
          .map((one) => ({ part: part.key, key: `${prompt.key}.${one.facet}` })),
      ),
    )
    .slice(0, asked)
}

test('Fifty edits in twelve questions without a network survive a killed browser, stand there when it opens without one, and reach the server', async () => {
  const dialogue = await product.dialogueOf('ORG08')
  const places = await placesOf(dialogue)
  expect(places).toHaveLength(asked)
  const folder = useFolder(product.origin)
  const texts = new Map<string, string>()
  try {
    const first = await folder.launch()
    await product.signIn(first, 'arvid.lovgren@bjorkvik.example')
    const page = await first.newPage()
    await openPart(page, dialogue, places[0]!.part)
    await readyForOffline(page)
    await first.setOffline(true)
    // A request that outlives its page escapes the browser's own switch, so the app is away too.
    await product.now().away()
    const order = Array.from({ length: edits }, (_, index) => ({
      index,
      place: places[Math.floor((index * asked) / edits)]!,
    }))
    let here = places[0]!.part
    for (const { index, place } of order) {
      if (place.part !== here) await openPart(page, dialogue, (here = place.part))
      const more = `Ändring ${index}: å ä ö 👩🏽‍🚒 مرحبا.\n`
      texts.set(place.key, (texts.get(place.key) ?? '') + more)
      await words(page, place.key).focus()
      await page.keyboard.press('Control+End')
      await page.keyboard.insertText(more)
      await wait((seconds * 1000) / edits)
    }
    expect(texts.size).toBe(asked)
    await unsaved(page)
    await folder.kill(first)
    for (const { key } of places) expect(await product.valuesOf(dialogue, key)).toEqual([])

    // The letters of a script that this browser never showed with a network are the system's own.
    const second = product.watch(await folder.launch(), [
      offline,
      /ERR_FAILED.*\.woff2/,
      /ERR_CONNECTION_REFUSED/,
    ])
    await second.setOffline(true)
    const again = await second.newPage()
    for (const part of new Set(places.map((one) => one.part))) {
      await openPart(again, dialogue, part)
      for (const { key } of places.filter((one) => one.part === part))
        await eventually(async () => expect(await words(again, key).inputValue()).toBe(texts.get(key)))
    }
    await product.now().back()
    await second.setOffline(false)
    await saved(again)
    await eventually(async () => expect(await keptIn(again)).toEqual([]))
    for (const { key } of places)
      expect(await product.valuesOf(dialogue, key)).toEqual([{ text: texts.get(key) }])
    await second.close()
  } finally {
    await product.now().back()
    await folder.remove()
  }
}, 420_000)

test('A browser killed 150 ms after the last key has kept every one', async () => {
  const dialogue = await product.dialogueOf('ORG03')
  const folder = useFolder(product.origin)
  const text = 'Sextioåtta tecken som ingen får tappa bort, ända till det sista: ett!'
  try {
    // The browser itself writes a cookie to the disk half a minute late, or when it closes.
    const before = await folder.launch()
    await product.signIn(before, 'tuomas.planberg@bjorkvik.example')
    await before.close()

    const killed = await folder.launch()
    const page = await killed.newPage()
    await openPart(page, dialogue, 'so_far')
    await killed.setOffline(true)
    await words(page, 'awareness.text').pressSequentially(text)
    await kept(page, 150)
    await folder.kill(killed)
    expect(await product.valuesOf(dialogue, 'awareness.text')).toEqual([])
    const after = product.watch(await folder.launch())
    const again = await after.newPage()
    await openPart(again, dialogue, 'so_far')
    await eventually(async () =>
      expect(await product.valuesOf(dialogue, 'awareness.text')).toEqual([{ text }]),
    )
    await after.close()
  } finally {
    await folder.remove()
  }
})

test('The form opens without a network with what was saved and what was not; the shell in the cache holds neither text nor name', async () => {
  const dialogue = await product.dialogueOf('ORG12')
  const page = await product.person('annika.rorstrom@bjorkvik.example', { expected: [offline] })
  await openPart(page, dialogue, 'so_far')
  await words(page, 'so_far.text').fill('Kanariefågel ett.')
  await saved(page)
  await page.reload()
  await readyForOffline(page)
  const caches = await cached(page)
  expect(caches.some((one) => one.includes('/offline '))).toBe(true)
  expect(caches.filter((one) => /Kanariefågel|Annika|Rörström|annika|bjorkvik/i.test(one))).toEqual([])
  expect(caches.filter((one) => /^\S*\/(api|form)\b/.test(one))).toEqual([])

  await page.context().setOffline(true)
  await page.reload()
  await alive(page)
  await eventually(async () =>
    expect(await words(page, 'so_far.text').inputValue()).toBe('Kanariefågel ett.'),
  )
  await page.getByText('Sidan visar det som senast var sparat').waitFor()
  await words(page, 'awareness.text').fill('Skrivet på sidan utan nät.')
  await page.getByText('Ligger i den här webbläsaren, inte på servern än.').waitFor()
  await page.reload()
  await alive(page)
  await eventually(async () =>
    expect(await words(page, 'awareness.text').inputValue()).toBe('Skrivet på sidan utan nät.'),
  )
  await page.getByRole('navigation', { name: 'Delar i dialogguiden' }).getByRole('link').nth(1).click()
  await alive(page)
  await page.context().setOffline(false)
  await saved(page)
  expect(await product.valuesOf(dialogue, 'awareness.text')).toEqual([{ text: 'Skrivet på sidan utan nät.' }])
  await page.getByRole('link', { name: 'Visa sidan som vanligt' }).click()
  await page.getByText('Annika Rörström').first().waitFor({ state: 'attached' })
})

test('Signing out takes the stored form and the shell away, and asks first where text waits', async () => {
  const dialogue = await product.dialogueOf('ORG15')
  const page = await product.person('abdi.garagelid@bjorkvik.example', {
    expected: [/ERR_FAILED/, signingOut],
  })
  await openPart(page, dialogue, 'so_far')
  await readyForOffline(page)
  const asks: string[] = []
  let answer = false
  page.on('dialog', (dialog) => {
    asks.push(dialog.message())
    void (answer ? dialog.accept() : dialog.dismiss())
  })
  const leave = async () => {
    await page.getByText('Meny', { exact: true }).click()
    await page.getByRole('button', { name: 'Logga ut' }).click()
  }
  await page.route('**/answers', (route) => route.abort())
  await words(page, 'awareness.text').fill('Inte sparat än.')
  await eventually(async () => expect(await keptIn(page)).toHaveLength(1))
  await leave()
  await eventually(async () => expect(asks).toHaveLength(1))
  expect(asks[0]).toContain('inte är sparade på servern: 1.')
  expect(new URL(page.url()).pathname).toBe(`/form/${dialogue}/so_far`)
  answer = true
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await page.waitForURL('**/sign-in')
  expect((await keptIn(page)).map((one) => one.value.text)).toEqual(['Inte sparat än.'])
  expect(await page.evaluate(() => caches.keys())).toEqual([])

  await page.unroute('**/answers')
  await product.signIn(page.context(), 'abdi.garagelid@bjorkvik.example')
  await openPart(page, dialogue, 'so_far')
  await saved(page)
  await leave()
  await page.waitForURL('**/sign-in')
  expect(asks).toHaveLength(2)
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
})
