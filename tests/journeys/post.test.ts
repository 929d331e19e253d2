import { spawnSync } from 'node:child_process'
import { eventually } from './eventually'
import { useProduct } from './product'

const product = useProduct()
const strategist = 'strateg@bjorkvik.example'
const pageOf = async (organisation: string) => {
  const dialogue = await product.dialogueOf(organisation)
  return { dialogue, path: `/rounds/${await product.roundOf('halvtid-2026')}/dialogues/${dialogue}` }
}
const letters = (dialogue: string, kind: string) =>
  product.sql()`select state, detail ->> 'method' as method, person_id, message_id from letter
    where dialogue_id = ${dialogue} and kind = ${kind} order by created_at, id`

test('A meeting that was set is called off by letter, and can be set again', async () => {
  const { dialogue, path } = await pageOf('ORG14')
  const page = await product.person(strategist)
  await page.goto(path)
  const set = async (day: string) => {
    await page.getByText('Bestäm tid', { exact: true }).click()
    await page.getByLabel('Dag', { exact: true }).fill(day)
    await page.getByLabel('Klockslag', { exact: true }).fill('09:30')
    await page.getByLabel('Plats', { exact: true }).fill('Rum 3')
    await page.getByRole('button', { name: 'Kalla till mötet' }).click()
  }
  const left = (method: string, count: number) =>
    eventually(async () => {
      const found = (await letters(dialogue, 'meeting')).filter((one) => one.method === method)
      expect(found.map((one) => one.state)).toEqual(Array.from({ length: count }, () => 'sent'))
    })
  const [row] = await product.sql()`select count(*)::int as people from participant
    where dialogue_id = ${dialogue} and revoked_at is null`
  const people = row!.people as number
  expect(people).toBeGreaterThan(0)

  await set('2030-05-06')
  await page.getByText('måndag 6 maj 2030').first().waitFor()
  await left('REQUEST', people)
  await page.getByRole('button', { name: 'Ställ in mötet' }).click()
  await page.getByText('Ingen tid är bestämd.').waitFor()
  await left('CANCEL', people)
  const mail = await (await product.newBrowser()).newPage()
  await mail.goto('/mail')
  await mail
    .getByText(/^Inställt möte: .*6 maj 2030/)
    .first()
    .waitFor()

  await page.reload()
  await set('2030-05-07')
  await page.getByText('tisdag 7 maj 2030').first().waitFor()
  await left('REQUEST', 2 * people)
})

const report = (messageId: string) =>
  `From: MAILER-DAEMON@mail.example
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: message/delivery-status

Final-Recipient: rfc822; fel.adress@bjorkvik.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 No such user here

--b
Content-Type: message/rfc822

Message-ID: ${messageId}

--b--
`.replaceAll('\n', '\r\n')

test('A letter that comes back is named where the person stands and in the overview, in the server’s own words', async () => {
  const { dialogue, path } = await pageOf('ORG08')
  const page = await product.person(strategist)
  await page.goto(path)
  await page.getByText('Bjud in en deltagare').click()
  await page.getByLabel('Namn').fill('Fel Adress')
  await page.getByLabel('E-post').fill('fel.adress@bjorkvik.example')
  await page.getByRole('button', { name: 'Skicka inbjudan' }).click()
  const sent = await eventually(async () => {
    const found = (await letters(dialogue, 'invitation')).find((one) => one.message_id)
    expect(found).toBeDefined()
    return found!.message_id as string
  })
  const command = spawnSync(process.execPath, ['--import', 'tsx', 'start/command.ts', 'bounce'], {
    input: report(sent),
    env: { ...process.env, DATABASE_URL: product.now().url },
    encoding: 'utf8',
  })
  expect({ status: command.status, said: command.stderr }).toMatchObject({ status: 0 })

  await page.reload()
  await page.getByText('Kontrollera adressen till Fel Adress.').waitFor()
  await page.getByText('Kom tillbaka').waitFor()
  await page.getByText('550 5.1.1 No such user here').waitFor()
  await page.goto(path.split('/dialogues')[0]!)
  await page
    .getByRole('row')
    .filter({ has: page.locator(`a[href$="${dialogue}"]`) })
    .getByText('Ett brev kom inte fram')
    .waitFor()
})

/** A zone where it is about noon now: reminders go in the daytime. */
const zoneAtNoon = () => {
  const ahead = 12 - new Date().getUTCHours()
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}

test('The days that are set for reminders are followed: not by those who have sent, and by the later day of whoever got more time', async () => {
  const zone = zoneAtNoon()
  await product.sql()`update municipality set time_zone = ${zone}`
  const round = await product.roundOf('halvtid-2026')
  const [today] = await product.sql()`select (now() at time zone ${zone})::date as day`
  const after = (days: number) => new Date((today!.day as Date).getTime() + days * 86_400_000)
  await product.sql()`update round set opens_on = ${after(-30)}, closes_on = ${after(9)} where id = ${round}`
  const more = await product.dialogueOf('ORG08')
  await product.sql()`update dialogue set extended_to = ${after(20)} where id = ${more}`
  await product.sql()`delete from letter`
  await product.sql()`insert into invitation (municipality_id, id, person_id, dialogue_id, secret_hash, created_at, expires_at)
    select t.municipality_id, gen_random_uuid(), t.person_id, t.dialogue_id, gen_random_uuid()::text, now() - interval '3 days', now() + interval '90 days'
    from participant t join dialogue d on d.id = t.dialogue_id where d.round_id = ${round} and t.revoked_at is null`

  const page = await product.person(strategist)
  await page.goto(`/rounds/${round}`)
  await page.getByText('Ändra påminnelser').click()
  await page.getByLabel('Dagar före sista dagen').fill('snart')
  await page.getByRole('button', { name: 'Spara påminnelser' }).click()
  await page.getByText('Skriv högst fem hela tal mellan 0 och 90').waitFor()
  await page.getByLabel('Dagar före sista dagen').fill('14, 9')
  await page.getByRole('button', { name: 'Spara påminnelser' }).click()
  await page.getByText('Påminnelserna är sparade.').waitFor()
  await page.close()

  await product.now().away()
  await product.now().back()
  const asked =
    await product.sql()`select d.id, count(*)::int as people from dialogue d join participant t on t.dialogue_id = d.id
    join person p on p.id = t.person_id
    where d.round_id = ${round} and d.state not in ('sent', 'closed') and d.id <> ${more} and t.revoked_at is null and p.revoked_at is null
    group by d.id order by d.id`
  await eventually(async () => {
    const reminded = await product.sql()`select dialogue_id as id, count(*)::int as people from letter
      where kind = 'reminder' and state = 'sent' group by dialogue_id order by dialogue_id`
    expect([...reminded]).toEqual([...asked])
  }, 30_000)
  expect(asked.length).toBeGreaterThan(3)
})
