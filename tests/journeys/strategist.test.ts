import { readFileSync } from 'node:fs'
import { contentHash } from '@/answers/content-hash'
import { portableRound, type PortableRound } from '@/report/portable-round'
import { eventually } from './eventually'
import { useProduct } from './product'

const product = useProduct()
const done = 'halvtid-2026-klar'

/** Every text that counts in the round: the free texts and those inside lists, of what was sent. */
const sentTexts = async (round: string): Promise<Set<string>> => {
  const rows = await product.sql()`
    select v.value from submission s join submission_answer a on a.submission_id = s.id join answer_revision v on v.id = a.revision_id
    where s.round_id = ${round} and s.reopened_at is null`
  const inside = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : value && typeof value === 'object'
        ? Object.values(value).flatMap(inside)
        : []
  return new Set(rows.flatMap((row) => inside(row.value)))
}

test('A strategist signs in and follows "Få (2 av 15)" from the overview to who said it, in their own words', async () => {
  const round = await product.roundOf(done)
  const context = await product.newBrowser()
  const page = await context.newPage()
  await page.goto('/')
  await product.signInOn(page, 'strateg@bjorkvik.example')
  await page.waitForURL('**/rounds')

  await page.getByRole('link', { name: 'Halvtidsavstämning 2025' }).click()
  await page.getByRole('heading', { level: 1, name: 'Översikt' }).waitFor()
  await page.getByText('15 av 15 har skickat').first().waitFor()

  await page.getByRole('link', { name: 'Svar', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Svaren sida vid sida' }).waitFor()
  await page.waitForLoadState()
  expect(await page.getByRole('article').count()).toBe(15)
  const texts = await sentTexts(round)
  const own = (await page.locator('article > p[dir=auto]').allTextContents()).filter((text) => text !== '')
  expect(own.length).toBeGreaterThan(10)
  expect(own.filter((text) => !texts.has(text))).toEqual([])

  for (const [kind, count] of [
    ['bolag', 6],
    ['förvaltningar', 9],
  ] as const) {
    await page.locator('select[name="kind"]').selectOption({ label: kind })
    await page.getByRole('button', { name: 'Visa svaren' }).click()
    await eventually(async () => expect(await page.getByRole('article').count()).toBe(count))
  }

  await page.getByRole('link', { name: 'Slutsatser', exact: true }).click()
  const finding = page.locator('#r-H4')
  expect(await finding.innerText()).toContain('(2 av 15)')
  await finding.getByRole('link').click()
  await page
    .getByRole('heading', { level: 1 })
    .filter({ hasText: '(2 av 15) har använt planen i verksamhetsplan eller budget.' })
    .waitFor()
  const yes = await product.sql()`
    select distinct o.name from submission s join submission_answer a on a.submission_id = s.id
    join answer_revision v on v.id = a.revision_id join dialogue d on d.id = s.dialogue_id join organisation o on o.id = d.organisation_id
    where s.round_id = ${round} and a.facet in ('usedInBusinessPlan', 'usedInBudget') and v.value = '{"choice":"yes"}'::jsonb order by 1`
  expect(yes).toHaveLength(2)
  const supporting = page.locator('section[aria-labelledby="supporting"]')
  for (const { name } of yes)
    await supporting
      .getByText(name as string, { exact: true })
      .first()
      .waitFor()
  expect(await supporting.locator('li > p > b').count()).toBe(2)
  for (const summary of await supporting.locator('summary').all()) await summary.click()
  const quotations = await supporting.locator('blockquote').allTextContents()
  expect(quotations.length).toBeGreaterThanOrEqual(2)
  expect(quotations.filter((text) => !texts.has(text))).toEqual([])
})

/** What a strategist can prove of an exported round: every receipt's hash follows from the file alone. */
const wrongReceipts = (round: PortableRound): string[] =>
  round.dialogues.flatMap((dialogue) => {
    const values = new Map(
      dialogue.answers.flatMap((answer) => answer.revisions.map((one) => [one.id, one.value] as const)),
    )
    return dialogue.submissions
      .filter(
        (one) =>
          one.contentHash !==
          contentHash(
            Object.fromEntries(
              Object.entries(one.revisions).map(([key, id]) => [
                key,
                id === null ? null : (values.get(id) ?? null),
              ]),
            ),
          ),
      )
      .map(() => dialogue.organisation)
  })

test('A heading stands as a claim until the answers bear it out, and a silence says of how many', async () => {
  const page = await product.person('strateg@bjorkvik.example')
  const go = async (key: string) => page.goto(`/rounds/${await product.roundOf(key)}/findings`)
  const headOf = (conclusion: string) => page.locator(`#c-${conclusion}`).innerText()
  await go(done)
  expect(await headOf('H4')).not.toMatch(/påstående/i)
  expect(await headOf('F6')).toContain('Påstående att pröva mot talen')
  const silences = page.getByRole('region', { name: 'Grunder och åldrar som ingen eller bara en nämner' })
  expect(await silences.getByRole('listitem').allTextContents()).toEqual([
    'könsöverskridande identitet eller uttryck: en (1 av 15)',
    'religion eller annan trosuppfattning: en (1 av 15)',
    'äldre: en (1 av 15)',
  ])
  const grounds = page.getByRole('figure').filter({ hasText: 'Diskrimineringsgrunder som nämns' })
  await grounds.getByText('Visa som tabell').click()
  await grounds.getByRole('row', { name: 'socioekonomi några (5 av 15) 3 av 15' }).waitFor()

  // Four have sent: the managers of none are said to know the plan badly, and the median lies between two grades.
  await go('halvtid-2026')
  expect(await headOf('H3')).toContain('Svaren bär inte påståendet')
  await page.getByText('Median 4,5: Vad tycker ni om planens innehåll?').waitFor()

  const made = await page.evaluate(async () => {
    const response = await fetch('/api/rounds', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        name: 'Omgång utan svar',
        opensOn: '2027-01-01',
        closesOn: '2027-02-01',
        place: 'Björkvik',
        contact: '-',
        organisations: [{ name: 'Hamnen', kind: 'company' }],
      }),
    })
    return (await response.json()) as { round: string }
  })
  await page.goto(`/rounds/${made.round}/findings`)
  for (const conclusion of ['H1', 'H4', 'F6', 'F12'])
    expect([conclusion, await headOf(conclusion)]).toEqual([
      conclusion,
      expect.stringContaining('Påstående att pröva mot talen'),
    ])
})

test('Who would rather not answer is read as that, in the copy of what was sent and in the grid alike', async () => {
  const round = await product.roundOf(done)
  const [row] = await product.sql()`
    select d.id, p.email from dialogue d join submission_answer a on a.submission_id = d.submission_id
    join participant t on t.dialogue_id = d.id and t.revoked_at is null and t.limited_to is null join person p on p.id = t.person_id
    where d.round_id = ${round} and a.standing = 'declined' and a.action is not null order by p.email limit 1`
  const theirs = await product.person(row!.email as string)
  await theirs.goto(`/form/${row!.id}/print`)
  await theirs.getByText('Vill inte svara', { exact: true }).first().waitFor()
  const page = await product.person('strateg@bjorkvik.example')
  await page.goto(`/rounds/${round}/grid`)
  expect(await page.getByRole('main').innerText()).toContain('Vill inte svara')
})

test('Whoever was not asked a question is not among those who could have answered it, and cells are called cells', async () => {
  const round = await product.roundOf(done)
  const page = await product.person('strateg@bjorkvik.example')
  await page.goto(`/rounds/${round}/answers?prompt=message`)
  await page.getByText(/ av 14 har skrivit ett eget svar\.$/).waitFor()
  await page.goto(`/rounds/${round}/findings/R8`)
  await page.getByRole('columnheader', { name: 'Tomma rutor (k)' }).waitFor()
  expect(await page.getByRole('columnheader', { name: /Instämmer|Svarar vet inte/ }).count()).toBe(0)
  await page.goto(`/rounds/${round}/findings/H4`)
  await page.getByRole('columnheader', { name: 'Instämmer (k)' }).waitFor()
})

test('The round comes out as a file that is whole, whose receipts hold, and that changes nothing when it goes in again', async () => {
  const round = await product.roundOf(done)
  const page = await product.person('strateg@bjorkvik.example')
  const take = async () => {
    await page.goto(`/rounds/${round}`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Hämta omgången som fil' }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`halvtid-${done}.json`)
    return readFileSync(await download.path(), 'utf8')
  }
  const file = await take()
  const parsed = portableRound.parse(JSON.parse(file))
  expect(parsed.dialogues).toHaveLength(15)
  expect(wrongReceipts(parsed)).toEqual([])

  const count = async () =>
    (
      await product.sql()`select (select count(*) from answer_revision)::int as revisions, (select count(*) from round)::int as rounds`
    )[0]
  const before = await count()
  await page.goto('/rounds/import')
  await page.waitForLoadState('networkidle')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: `halvtid-${done}.json`, mimeType: 'application/json', buffer: Buffer.from(file) })
  await page.locator('main form button[type=submit]').click()
  await page.getByText('Omgången finns redan, precis så som den står i filen.').waitFor()
  expect(await count()).toEqual(before)
  expect(await take()).toBe(file)
})

test('What is for the strategist alone stands on no page of a note-taker, and each page says so', async () => {
  const round = await product.roundOf(done)
  const [row] = await product.sql()`
    select d.id, v.value ->> 'text' as text from dialogue d
    join submission_answer a on a.submission_id = d.submission_id and a.key = 'message.text'
    join answer_revision v on v.id = a.revision_id where d.round_id = ${round} limit 1`
  const dialogue = row!.id as string
  const meeting = await product.dialogueOf('ORG07')
  await product.sql()`update dialogue set draft_shared_at = now() where id = ${meeting}`
  const kept = 'Bara strategen läser det som organisationen skriver här.'
  const read = async (email: string, path: string) => {
    const page = await product.person(email)
    await page.goto(path)
    if (path.endsWith('/meeting')) await page.getByText('Vad vill ni skicka med mig').first().click()
    const text = await page.locator('main').innerText()
    return { told: text.includes(kept), text }
  }
  const pages = [
    `/rounds/${round}/answers?prompt=message`,
    `/rounds/${round}/dialogues/${dialogue}`,
    `/rounds/${await product.roundOf('halvtid-2026')}/dialogues/${meeting}/meeting`,
  ]
  for (const path of pages) {
    const theirs = await read('antecknare@bjorkvik.example', path)
    expect([path, theirs.told, theirs.text.includes(row!.text as string)]).toEqual([path, true, false])
    const mine = await read('strateg@bjorkvik.example', path)
    expect([path, mine.told]).toEqual([path, false])
    if (path !== pages[2]) expect(mine.text).toContain(row!.text)
  }
})
