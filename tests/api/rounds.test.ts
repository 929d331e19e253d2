import postgres from 'postgres'
import * as rounds from '@/app/api/rounds/route'
import { standardContent } from '@/report/standard-content'
import { withDatabase } from '../database'
import { insertSmallRound, type SmallRound } from '../small-round'
import { signIn, startApp, stopApp, type Browser } from './endpoint-browser'

const made = withDatabase()
let owner: postgres.Sql
let here: SmallRound
let browser: Browser
let removeFolder: () => void
beforeAll(async () => {
  owner = postgres(made.adminUrl(), { max: 1, onnotice: () => {} })
  removeFolder = startApp(made.url())
})
beforeEach(async () => {
  here = await insertSmallRound(owner)
  browser = await signIn(here.strategist.userId)
})
afterAll(async () => {
  await Promise.all([owner.end(), stopApp()])
  removeFolder()
})

const plan = async (name: string, organisation = 'Hamnen') => {
  const answer = await browser.send(rounds.POST, {
    name,
    opensOn: '2027-01-01',
    closesOn: '2027-02-01',
    place: 'Provstad',
    contact: '-',
    organisations: [{ name: organisation, kind: 'company' }],
  })
  const said = (await answer.json()) as { round?: string; refusal?: string }
  return said.refusal ?? (said.round ? 'made' : 'nothing')
}
const keys = async () =>
  (
    await owner`select key from round where municipality_id = ${here.municipality} and place = 'Provstad' order by key`
  ).map((row) => row.key as string)

test('two rounds whose names give one key are two rounds; the same name is refused, whatever its letters’ size', async () => {
  expect(await plan('التقييم المرحلي الأول', 'الميناء')).toBe('made')
  expect(await plan('التقييم المرحلي الثاني', 'الحدائق')).toBe('made')
  expect(await keys()).toEqual(['x', 'x-2'])
  expect(await plan('Halvtid 2027')).toBe('made')
  expect(await plan('HALVTID 2027 ')).toBe('round-exists')
  await owner`update round set name = '{"sv":"Annat namn"}' where municipality_id = ${here.municipality} and key = 'halvtid-2027'`
  expect(await plan('Halvtid 2027')).toBe('made')
  expect(await keys()).toEqual(['halvtid-2027', 'halvtid-2027-2', 'x', 'x-2'])
})

test('a plan or a guide that the municipality has with other content is what the refusal says', async () => {
  const { plan: content, guide } = standardContent
  await owner`insert into plan ${owner({ municipality_id: here.municipality, id: crypto.randomUUID(), key: content.key, content: owner.json({ ...content, name: { sv: 'En annan plan' } } as never) })}`
  expect(await plan('Halvtid 2027')).toBe('plan-differs')
  await owner`update plan set content = ${owner.json(content as never)} where municipality_id = ${here.municipality} and key = ${content.key}`
  await owner`insert into guide_version (municipality_id, id, key, version, content, rules, published_at)
    values (${here.municipality}, ${crypto.randomUUID()}, ${guide.key}, ${guide.version}, ${owner.json(guide as never)}, '[]', now())`
  expect(await plan('Halvtid 2027')).toBe('guide-differs')
  expect(await keys()).toEqual([])
})
