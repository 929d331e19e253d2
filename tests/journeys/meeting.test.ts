import { kept } from './outbox-page'
import { setTimeout as wait } from 'node:timers/promises'
import { useFolder } from './browser-folder'
import { eventually } from './eventually'
import { alive, asleep, holdSaves, saved } from './form-page'
import { begin, choose, meetingOf, notes, open } from './meeting-page'
import { offline, refused, signingOut, useProduct } from './product'
import { violations } from './violations'

const product = useProduct()
const strategist = 'strateg@bjorkvik.example'
const noteTaker = 'antecknare@bjorkvik.example'

const stateOf = async (dialogue: string) =>
  (await product.sql()`select state from dialogue where id = ${dialogue}`)[0]!.state as string
const tagsIn = (dialogue: string) =>
  product.sql()`select c.quote, c.code, c.perspective, substring(r.value ->> 'text' from c.start + 1 for c."end" - c.start) as words
    from coding c join answer_revision r on r.id = c.revision_id
    where c.dialogue_id = ${dialogue} and c.operation_id is not null order by c.quote, c.code`

test('Keys pressed faster than the page is painted go where each of them says', async () => {
  const { staff } = await meetingOf(product, 'ORG09')
  const page = await product.person(strategist)
  await open(page, staff)
  await begin(page)
  const where = await page.evaluate(async () => {
    ;(document.activeElement as HTMLElement).blur()
    for (const key of ['j', 'j', 'n'])
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      )
    await new Promise((done) => setTimeout(done, 300))
    return [document.activeElement?.localName, document.activeElement?.closest('section')?.id]
  })
  expect(where).toEqual(['textarea', 'development'])
})

test('An activity that the server refuses is told of where it was added, with the reason', async () => {
  const { dialogue, organisation, representative } = await meetingOf(product, 'ORG09')
  await product.sql()`insert into meeting (municipality_id, dialogue_id, begun_at)
    select municipality_id, id, now() from dialogue where id = ${dialogue} on conflict do nothing`
  const page = await product.person(representative, { expected: [refused(422)] })
  await open(page, organisation)
  await choose(page, '5.1')
  await page.getByLabel('Vad heter aktiviteten?').fill('å'.repeat(20_001))
  await page.keyboard.press('Enter')
  await page
    .getByText(/Texten är för lång/)
    .first()
    .waitFor()
})

test('Two who take notes at once, one from each side, see each other without a reload, until the meeting is held', async () => {
  const { dialogue, staff, organisation, representative } = await meetingOf(product, 'ORG13')
  const [one, two] = [await product.person(noteTaker), await product.person(representative)]
  await Promise.all([open(one, staff), open(two, organisation)])
  expect(await notes(one).getAttribute('readonly')).toBe('')
  expect(await notes(two).getAttribute('readonly')).toBe('')
  await begin(one)
  await eventually(async () => expect(await notes(two).getAttribute('readonly')).toBeNull())

  await notes(one).fill('Först kom branden. Sedan kom regnet. Till sist kom solen.')
  await eventually(async () =>
    expect(await notes(two).inputValue()).toBe('Först kom branden. Sedan kom regnet. Till sist kom solen.'),
  )
  const letGo = await holdSaves(one, two)
  await notes(one).fill('Först kom stormen. Sedan kom regnet. Till sist kom solen.')
  await notes(two).fill('Först kom branden. Sedan kom regnet. Till sist kom våren.')
  await letGo()
  const merged = 'Först kom stormen. Sedan kom regnet. Till sist kom våren.'
  for (const page of [one, two])
    await eventually(async () => expect(await notes(page).inputValue()).toBe(merged))
  expect(await product.valuesOf(dialogue, 'so_far.notes')).toEqual([{ text: merged }])

  await notes(two).pressSequentially(' Och hösten.')
  await eventually(async () => expect(await notes(one).inputValue()).toBe(`${merged} Och hösten.`))
  expect(await two.getByRole('button', { name: /Märk stället|Avsluta mötet/ }).count()).toBe(0)

  await one.getByRole('button', { name: 'Avsluta mötet' }).click()
  expect(await stateOf(dialogue)).toBe('preparing')
  await one.getByRole('alert').getByRole('button', { name: 'Avsluta mötet' }).click()
  await one.getByText('Mötet är avslutat').waitFor()
  expect(await stateOf(dialogue)).toBe('held')
  await two.getByText('Mötet är avslutat').waitFor()
})

test('A colleague’s words come soon again after the server had no time for one question', async () => {
  const { staff, organisation, representative } = await meetingOf(product, 'ORG15')
  const [one, two] = [
    await product.person(noteTaker),
    await product.person(representative, { expected: [refused(503)] }),
  ]
  let asked = 0
  await two.route('**/presence', (route) =>
    ++asked === 1 ? route.fulfill({ status: 503, json: { refusal: 'unavailable' } }) : route.continue(),
  )
  await Promise.all([open(one, staff), open(two, organisation)])
  await eventually(async () => expect(asked).toBeGreaterThan(0))
  await begin(one)
  await notes(one).fill('Vi hör er igen.')
  await eventually(async () => expect(await notes(two).inputValue()).toBe('Vi hör er igen.'), 30_000)
})

test('The same sentence written by both stands twice until one of them chooses', async () => {
  const { dialogue, staff, organisation, representative } = await meetingOf(product, 'ORG05')
  const [one, two] = [await product.person(strategist), await product.person(representative)]
  await Promise.all([open(one, staff), open(two, organisation)])
  await begin(one)
  await eventually(async () => expect(await notes(two).getAttribute('readonly')).toBeNull())
  const letGo = await holdSaves(one, two)
  await notes(one).fill('Cheferna frågar efter det.')
  await notes(two).fill('Ingen frågar efter det.')
  await letGo()
  await eventually(async () => expect(await product.valuesOf(dialogue, 'so_far.notes')).toHaveLength(2))
  const conflict = one.getByRole('status').filter({ hasText: 'Ni har skrivit samtidigt' })
  await conflict.getByRole('button', { name: 'Behåll båda' }).click()
  await eventually(async () => {
    const [kept, ...others] = (await product.valuesOf(dialogue, 'so_far.notes')) as { text: string }[]
    expect(others).toEqual([])
    expect(kept!.text).toContain('Cheferna frågar efter det.')
    expect(kept!.text).toContain('Ingen frågar efter det.')
  })
})

test('Prepared answers stand beside the notes once the organisation shares its draft from its own screen', async () => {
  const { staff, organisation, representative, dialogue } = await meetingOf(product, 'ORG07')
  const [prepared] = (await product.sql()`select a.key, r.value ->> 'text' as text from answer a
    join answer_head h on h.answer_id = a.id join answer_revision r on r.id = h.revision_id
    where a.dialogue_id = ${dialogue} and a.key = 'so_far.text'`) as unknown as { text: string }[]
  const words = prepared!.text.slice(0, 40)
  const [one, two] = [await product.person(strategist), await product.person(representative)]
  await Promise.all([open(one, staff), open(two, organisation)])
  await one.getByText('Organisationen har inte delat sitt utkast', { exact: false }).waitFor()
  expect(await one.content()).not.toContain(words)
  await two.getByText(words, { exact: false }).waitFor()
  await two.getByRole('button', { name: 'Dela utkastet med strategen' }).click()
  await one.getByText(words, { exact: false }).waitFor()
})

test('With the keyboard alone: begin, say who is there, move, write, tag what is marked and what is not, add an activity, project, end and go on', async () => {
  const { dialogue, staff, organisation, representative } = await meetingOf(product, 'ORG02')
  const owner = await product.person(representative)
  await open(owner, organisation)
  await owner.getByRole('button', { name: 'Dela utkastet med strategen' }).click()
  const page = await product.person(strategist)
  await open(page, staff)
  const press = async (...keys: string[]) => {
    for (const key of keys) await (/^[^ -~]$/.test(key) ? page.keyboard.type(key) : page.keyboard.press(key))
  }
  /** The name of what has the focus: its words, or its label's. */
  const focused = () =>
    page.evaluate(() => {
      const here = document.activeElement
      const label = here instanceof HTMLInputElement ? here.labels?.[0] : here
      return label?.textContent?.trim() ?? ''
    })
  const tabTo = async (name: string, key = 'Tab') => {
    for (let at = 0; at < 120; at++) {
      await press(key)
      if ((await focused()).startsWith(name)) return
    }
    throw new Error(`Tab does not lead to ${name}`)
  }
  await tabTo('Börja mötet')
  await press('Enter')
  await page.getByRole('button', { name: 'Avsluta mötet' }).waitFor()

  await tabTo('Närvarande')
  await press('Enter')
  await tabTo('Roll')
  await page.keyboard.type('Enhetschef')
  await press('Enter')
  await eventually(async () =>
    expect(await product.sql()`select role, present from attendance where dialogue_id = ${dialogue}`).toEqual(
      [{ role: 'Enhetschef', present: true }],
    ),
  )
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await press('?')
  await page.getByRole('dialog', { name: 'Tangenter' }).waitFor()
  await press('Escape')
  // The first action is the sixth question of the guide.
  await press('j', 'j', 'j', 'j', 'j', 'j', 'k', 'n')
  await page.keyboard.type('👍 Hej j k n p. Vi har klarspråk. Språket är till för invånarna.')
  await press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Märk stället' })
  await palette.getByText('Språket är till för invånarna.').waitFor()
  await page.keyboard.type('perspektiv ext')
  await press('Enter')
  await eventually(async () => expect(await palette.count()).toBe(0))
  await press('Control+Home')
  for (let at = 0; at < 2; at++) await press('ArrowRight')
  for (let at = 0; at < 3; at++) await press('Shift+ArrowRight')
  await press('Control+k')
  await page.keyboard.type('utmaning')
  await press('ArrowDown', 'ArrowUp', 'Enter')
  await press('Control+k', 'Escape')
  await eventually(async () => expect(await tagsIn(dialogue)).toHaveLength(2))
  expect(await tagsIn(dialogue)).toMatchObject([
    { words: 'Hej', quote: 'Hej', perspective: null },
    { words: 'Språket är till för invånarna.', code: null, perspective: 'external' },
  ])

  // An activity is two presses beside its own letters.
  const title = 'Klarspråksdagen'
  const presses = ['Alt+a', ...title.split(''), 'Enter']
  await press(...presses)
  expect(presses.length - title.length).toBe(2)
  await eventually(async () =>
    expect(JSON.stringify(await product.valuesOf(dialogue, 'action_knowledge.activities'))).toContain(title),
  )
  await page.getByRole('listitem').filter({ hasText: title }).waitFor()

  await press('Alt+a')
  await page.keyboard.type('Halvfärdig')
  await press('Alt+ArrowDown')
  await eventually(async () =>
    expect(await page.getByText('Halvfärdig').or(page.locator('input[value="Halvfärdig"]')).count()).toBe(0),
  )
  await press('Alt+ArrowUp')
  const begun = page.getByRole('textbox', { name: 'Vad heter aktiviteten?' })
  await eventually(async () => expect(await begun.inputValue()).toBe('Halvfärdig'))
  await press('Alt+a', 'Control+a', 'Delete')
  await tabTo('Visa på storskärm', 'Shift+Tab')
  await press('n', 'Control+k')
  expect(await violations(page)).toEqual([])
  await press('Escape', 'Escape')
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page)).toEqual([])
  await tabTo('Visa på storskärm', 'Shift+Tab')
  await press('p')
  await page.locator('dialog[data-projected]').waitFor()
  expect(await violations(page)).toEqual([])
  const projected = page.getByRole('dialog')
  expect(await projected.getByRole('textbox').inputValue()).toContain('Vi har klarspråk.')
  await projected.getByText(title).waitFor()
  await press('Escape')
  expect(await projected.count()).toBe(0)

  const stateOf = async () =>
    (await product.sql()`select state from dialogue where id = ${dialogue}`)[0]!.state as string
  await tabTo('Avsluta mötet')
  await press('Enter')
  await page.getByRole('alert').getByRole('button', { name: 'Avsluta mötet' }).waitFor()
  // What is asked has the focus, on the choice that changes nothing.
  await tabTo('Avsluta mötet', 'Shift+Tab')
  await press('Enter')
  await eventually(async () => expect(await stateOf()).toBe('held'))
  await tabTo('Ta upp mötet igen')
  await press('Enter')
  await eventually(async () => expect(await stateOf()).toBe('prepared'))
})

test('Ten notes, two activities and three tags made without a network survive a killed browser, each once', async () => {
  const { dialogue, staff, organisation, representative } = await meetingOf(product, 'ORG10')
  const owner = await product.person(representative)
  await open(owner, organisation)
  await owner.getByRole('button', { name: 'Dela utkastet med strategen' }).click()
  await eventually(async () =>
    expect(
      await product.sql()`select 1 from dialogue where id = ${dialogue} and draft_shared_at is not null`,
    ).toHaveLength(1),
  )
  const folder = useFolder(product.origin)
  const words = Array.from({ length: 10 }, (_, at) => `Anteckning ${at} utan nät 👍. Och en mening till.`)
  const before = await product.sql()`select 1 from coding where dialogue_id = ${dialogue}`
  try {
    const first = await folder.launch()
    await product.signIn(first, strategist)
    await first.close()
    const killed = await folder.launch()
    const page = await killed.newPage()
    await open(page, staff)
    await begin(page)
    await killed.setOffline(true)
    await page.keyboard.press('n')
    for (const [at, text] of words.entries()) {
      await notes(page).pressSequentially(text)
      if (at < 3) {
        await page.keyboard.press('Control+k')
        await page.keyboard.type('perspektiv int')
        await page.keyboard.press('Enter')
      }
      if (at === 5 || at === 6) {
        await page.keyboard.press('Alt+a')
        await page.keyboard.type(`Aktivitet ${at}`)
        await page.keyboard.press('Enter')
        await notes(page).focus()
      }
      await page.keyboard.press('Alt+ArrowDown')
    }
    await page.getByText('Ändringar som väntar: 3.', { exact: false }).waitFor()
    await kept(page, 500)
    await folder.kill(killed)
    expect(await tagsIn(dialogue)).toHaveLength(0)

    const after = product.watch(await folder.launch(), [offline])
    const again = await after.newPage()
    await open(again, staff)
    await eventually(async () => {
      const rows =
        await product.sql()`select r.value ->> 'text' as text from answer a join answer_head h on h.answer_id = a.id
        join answer_revision r on r.id = h.revision_id where a.dialogue_id = ${dialogue} and a.key like '%.notes'`
      expect(rows.map((row) => String(row.text)).toSorted()).toEqual(words.toSorted())
      const tags = await tagsIn(dialogue)
      expect(tags).toHaveLength(3)
      for (const tag of tags) expect(tag.words).toBe('Och en mening till.')
    }, 30_000)
    await saved(again)
    const activities =
      await product.sql()`select r.value ->> 'items' as items from answer a join answer_head h on h.answer_id = a.id
      join answer_revision r on r.id = h.revision_id where a.dialogue_id = ${dialogue} and a.key like '%.activities'`
    const all = activities.map((row) => row.items as string).join()
    for (const title of ['Aktivitet 5', 'Aktivitet 6']) expect(all.split(title)).toHaveLength(2)
    expect(await product.sql()`select 1 from coding where dialogue_id = ${dialogue}`).toHaveLength(
      before.length + 3,
    )
    await again.reload()
    await alive(again, 'section textarea')
    expect(await notes(again).inputValue()).toBe(words[0])
    await wait(1500)
    expect(await tagsIn(dialogue)).toHaveLength(3)
    await after.close()
  } finally {
    await folder.remove()
  }
})

test('Who is there is ticked from both sides, and time is used where the strategist is', async () => {
  const { dialogue, staff, organisation, representative } = await meetingOf(product, 'ORG14')
  const [one, two] = [await product.person(strategist), await product.person(representative)]
  await Promise.all([open(one, staff), open(two, organisation)])
  await begin(one)
  await one.getByText('Närvarande (0)').click()
  await one.getByLabel('Roll', { exact: true }).fill('Enhetschef')
  await one.keyboard.press('Enter')
  await two.getByText('Närvarande (1)').click()
  await two.getByRole('checkbox', { name: 'Enhetschef' }).uncheck()
  await one.getByText('Närvarande (0)').waitFor()
  await wait(1500)
  await choose(one, '4a')
  await one.getByText('Gäller svaret dem ni är till för, eller er som arbetsgivare?').waitFor()
  await eventually(async () =>
    expect(
      await product.sql()`select distinct part from time_used where dialogue_id = ${dialogue} and seconds > 0`,
    ).toMatchObject([{ part: 'so_far' }]),
  )
})

test('A note-taker whose session has gone signs in, comes back to the meeting, and what was noted meanwhile is saved', async () => {
  const { dialogue, staff } = await meetingOf(product, 'ORG03')
  const page = await product.person(noteTaker, { expected: [refused(401)] })
  await open(page, staff)
  await begin(page)
  await page.context().clearCookies()
  await notes(page).fill('Antecknat efter att sessionen gick ut.')
  await page.getByRole('link', { name: 'Logga in igen' }).click()
  await product.signInOn(page, noteTaker)
  await page.waitForURL(`**${staff}`)
  await eventually(async () => {
    const rows = await product.sql()`select r.value ->> 'text' as text from answer a
      join answer_head h on h.answer_id = a.id join answer_revision r on r.id = h.revision_id
      where a.dialogue_id = ${dialogue} and a.key like '%.notes'`
    expect(rows.map((row) => row.text)).toEqual(['Antecknat efter att sessionen gick ut.'])
  })
  expect(await notes(page).inputValue()).toBe('Antecknat efter att sessionen gick ut.')
})

test('A tag that waits is counted and asked about before sign-out clears the browser, stays, and is sent at the next visit', async () => {
  const { dialogue, staff } = await meetingOf(product, 'ORG12')
  // A session of its own: the other tests' is not to end with this sign-out.
  const page = await product.signIn(
    await product.newBrowser({ expected: [/ERR_FAILED/, signingOut] }),
    strategist,
  )
  await open(page, staff)
  await begin(page)
  await page.route('**/tags', (route) => route.abort())
  await notes(page).fill('Ett citat som ingen annan ska läsa.')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('perspektiv int')
  await page.keyboard.press('Enter')
  await page.getByText('Ändringar som väntar: 1.', { exact: false }).waitFor()
  await eventually(async () => expect(await product.valuesOf(dialogue, 'so_far.notes')).toHaveLength(1))
  const asks: string[] = []
  let answer = false
  page.on('dialog', (dialog) => {
    asks.push(dialog.message())
    void (answer ? dialog.accept() : dialog.dismiss())
  })
  const leave = page.getByRole('button', { name: 'Logga ut' })
  await page.getByText('Meny', { exact: true }).click()
  await leave.click()
  await eventually(async () => expect(asks).toHaveLength(1))
  expect(asks[0]).toContain('inte är sparade på servern: 1.')
  answer = true
  await leave.click()
  await page.waitForURL('**/sign-in')
  expect(await tagsIn(dialogue)).toHaveLength(0)

  await page.unroute('**/tags')
  await product.signIn(page.context(), strategist)
  await open(page, staff)
  await eventually(async () => expect(await tagsIn(dialogue)).toHaveLength(1))
  await page.getByText(/Ändringar som väntar/).waitFor({ state: 'hidden' })
  await kept(page, 0)
  await page.getByText('Meny', { exact: true }).click()
  await leave.click()
  await page.waitForURL('**/sign-in')
  expect(asks).toHaveLength(2)
})

test('Nothing can be typed into the notes before the page has come alive, which would put back what stood there', async () => {
  const { dialogue, staff } = await meetingOf(product, 'ORG15')
  await product.sql()`insert into meeting (municipality_id, dialogue_id, begun_at)
    select municipality_id, id, now() from dialogue where id = ${dialogue} on conflict do nothing`
  for (const text of ['', 'Det som redan stod där.']) {
    const before = await product.person(strategist)
    await open(before, staff)
    await notes(before).fill('Tas bort.')
    await saved(before)
    await notes(before).fill(text)
    await eventually(async () =>
      expect(await product.valuesOf(dialogue, 'so_far.notes')).toEqual([text ? { text } : { cleared: true }]),
    )
    const page = await product.person(strategist)
    expect(await asleep(page, staff, notes(page))).toEqual({ value: text, readOnly: true })
    await notes(page).press('End')
    await page.keyboard.type(' Och mer.')
    await eventually(async () =>
      expect(await product.valuesOf(dialogue, 'so_far.notes')).toEqual([{ text: `${text} Och mer.`.trim() }]),
    )
  }
})

test('A shared computer leaves no database behind after a meeting', async () => {
  const { staff, organisation, representative } = await meetingOf(product, 'ORG08')
  const [one, two] = [await product.person(strategist), await product.person(representative)]
  await two.context().addCookies([{ name: 'halvtid-shared', value: '1', url: product.origin() }])
  await Promise.all([open(one, staff), open(two, organisation)])
  await begin(one)
  await notes(two).fill('Skrivet på bibliotekets dator.')
  await two.getByText('Närvarande (0)').click()
  await two.getByLabel('Roll', { exact: true }).fill('Enhetschef')
  await two.keyboard.press('Enter')
  await one.getByText('Närvarande (1)').waitFor()
  await saved(two)
  await wait(500)
  expect(await two.evaluate(() => indexedDB.databases())).toEqual([])
})

test('Time used stands against time left, for each part and for all of it', async () => {
  const { dialogue, staff } = await meetingOf(product, 'ORG09')
  const stays = [
    // Not at a half: the page itself adds what it has been open.
    { part: 'so_far', seconds: 590, ago: 30 },
    { part: 'challenges', seconds: 290, ago: 10 },
  ]
  for (const { part, seconds, ago } of stays)
    await product.sql()`insert into time_used (municipality_id, operation_id, dialogue_id, part, seconds, at)
      select municipality_id, gen_random_uuid(), id, ${part}, ${seconds}, now() - ${ago} * interval '1 minute'
      from dialogue where id = ${dialogue}`
  const page = await product.person(strategist)
  await open(page, staff)
  const guide = page.getByRole('navigation', { name: 'Frågor i dialogguiden' })
  const lines = await guide.getByText(/^\d+ av \d+ min$/).allTextContents()
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['10', '5', '0', '0', '0'])
  const all = lines.reduce((sum, line) => sum + Number(line.split(' ')[2]), 0)
  await page.getByText(`Använd tid: 15 av ${all} min. Tid kvar: ${all - 15} min.`, { exact: true }).waitFor()
})
