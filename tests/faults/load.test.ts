import { cleanUp } from '../start/launch'
import { makeChance, seed } from './chance'
import { checkHistory, flawless } from './history'
import { openSite, type Site } from './site'
import { describeTimes, insertBarely, openLines, soak } from './soak'
import { write } from './writer'

const each = Number(process.env.EACH ?? 2000)
const [rate, seconds] = (process.env.SOAK ?? '50x30').split('x').map(Number) as [number, number]
jest.setTimeout(180_000 + each * 200 + seconds * 4000)
console.log(`Seed ${seed}`)

let site: Site
beforeAll(async () => {
  site = await openSite(undefined, { straight: true })
})
afterAll(async () => {
  await site?.close()
  await cleanUp()
})

test(`two people write 2 x ${each} saves on one answer while a fifth of the replies is eaten: every text is there, once`, async () => {
  const round = await site.addRound()
  const chance = makeChance(seed)
  const [anna, bo] = await Promise.all([round.anna, round.bo].map(site.signIn))
  const { dialogue } = round
  site.toApp.eat(() => chance() < 0.2)
  const written = await Promise.all(
    [
      { name: 'anna', cookie: anna!, dialogue, key: 'a.text' },
      { name: 'bo', cookie: bo!, dialogue, key: 'a.text' },
    ].map((line) => write(line, each, { port: () => site.toApp.port, rest: 5 })),
  )
  site.toApp.eat(() => false)
  const acknowledged = written.flat()
  console.log(`${acknowledged.length} saves, ${site.toApp.eaten()} replies eaten`)
  expect(acknowledged).toHaveLength(2 * each)
  expect(site.toApp.eaten()).toBeGreaterThan(each * 0.3)
  expect(await site.ask((sql) => checkHistory(sql, round.municipality, acknowledged))).toEqual(flawless)
})

test('the negative control: people who send anew under a new id are doubled by the same eaten replies', async () => {
  const round = await site.addRound()
  const chance = makeChance(seed)
  const cookie = await site.signIn(round.cia)
  const line = { name: 'cia', cookie, dialogue: round.otherDialogue, key: 'a.text' }
  site.toApp.eat(() => chance() < 0.2)
  const acknowledged = await write(line, 100, { port: () => site.toApp.port, careful: false, rest: 5 })
  site.toApp.eat(() => false)
  const found = await site.ask((sql) => checkHistory(sql, round.municipality, acknowledged))
  expect(found.doubled.length).toBeGreaterThan(5)
})

test(`${rate} saves a second for ${seconds} s: each of them succeeds, at its first try`, async () => {
  const bare = await insertBarely(site.url, { seconds, rate })
  const answers = await soak(site, await openLines(site), { seconds, rate })
  const times = answers.map((one) => one.took)
  console.log(
    [
      describeTimes('bare prepared insert', bare),
      describeTimes(`${answers.length} saves in the built app`, times),
    ].join('\n'),
  )
  expect(answers.filter((one) => one.status !== 200)).toEqual([])
})
