import postgres from 'postgres'
import { asCaller, open, type Database } from '@/db/client'
import { listHistory } from '@/db/finding-history'
import {
  listPublications,
  listStatements,
  publishFinding,
  readCounterEvidence,
  withdrawFinding,
  workOnFinding,
} from '@/db/publication'
import { findRoundFrame } from '@/db/round-frame'
import type { Rule } from '@/findings/rule'
import { defaultScale } from '@/findings/scale'
import { standardRules } from '@/findings/standard-rules'
import { saveScale } from '@/db/scale'
import { standardGuide } from '@/guide/standard/guide'
import type { OrganisationKind } from '@/people/organisation'
import type { Role } from '@/people/role'
import { withDatabase } from '@/tests/database'
import { insertRound } from './findings-fixture'

const database = withDatabase()
let owner: postgres.Sql
let app: Database

beforeAll(() => {
  owner = postgres(database.adminUrl(), { max: 1, onnotice: () => {} })
  app = open(database.url(), 2)
})
afterAll(() => Promise.all([owner?.end(), app?.$client.end()]))

const now = new Date('2026-04-01T09:00:00Z')
const interested = (
  key: string,
  kind: OrganisationKind,
  scale: number,
  perspective: 'internal' | 'external' = 'external',
) => ({
  organisation: { key, kind },
  answers: [
    {
      key: 'so_far.interestLevel',
      facet: 'interestLevel',
      action: null,
      standing: 'answered' as const,
      value: { scale },
    },
  ],
  excerpts: [{ perspective }],
})

/** Four administrations and as many companies as asked for; one organisation is not interested. */
const setUp = async (companies: number) => {
  const ids = await insertRound(owner, [
    interested('a1', 'administration', 5, 'internal'),
    ...['a2', 'a3'].map((key) => interested(key, 'administration', 4)),
    interested('a4', 'administration', 1),
    ...Array.from({ length: companies }, (_, index) => interested(`c${index}`, 'company', 4)),
  ])
  await owner`update guide_version set content = ${owner.json(standardGuide as never)}, rules = ${owner.json(standardRules as never)} where municipality_id = ${ids.municipality}`
  const as = (role: Role) => ({ municipality: ids.municipality, person: ids.person, role })
  const strategist = as('strategist')
  const act = (what: typeof publishFinding, rule: string) =>
    asCaller(app, strategist, (tx) => what(tx, strategist, ids.round, rule, now))
  const read = (rule: string) =>
    asCaller(app, strategist, (tx) => readCounterEvidence(tx, strategist, ids.round, rule, now))
  const withdraw = (rule: string) =>
    asCaller(app, strategist, (tx) => withdrawFinding(tx, strategist, ids.round, rule, now))
  const seen = (role: Role) => asCaller(app, as(role), (tx) => listStatements(tx, ids.round))
  return { ids, strategist, publish: (rule: string) => act(publishFinding, rule), read, withdraw, seen }
}

test('nothing is published before its counter-evidence has been opened', async () => {
  const { publish, read, seen } = await setUp(3)
  expect(await publish('H1')).toBe('counter-evidence-unread')
  expect(await read('H1')).toBe('read')
  expect((await seen('reader')).size).toBe(0)
  expect(await publish('H1')).toBe('published')
  expect((await seen('reader')).get('H1')?.statement).toEqual({
    k: 6,
    n: 7,
    word: 'digits',
    split: { administration: { k: 3, n: 4, dontKnow: 0 }, company: { k: 3, n: 3, dontKnow: 0 } },
  })
})

test('a split that would show a group below the least size is hidden as it is frozen', async () => {
  const { publish, read, seen } = await setUp(2)
  await read('H1')
  await publish('H1')
  expect((await seen('reader')).get('H1')?.statement).toEqual({ k: 5, n: 6, word: 'digits', split: null })
})

test('a withdrawn finding is seen by nobody, and can be published again without reading anew', async () => {
  const { publish, read, withdraw, seen } = await setUp(3)
  await read('H1')
  await publish('H1')
  expect(await withdraw('H1')).toBe('withdrawn')
  expect(await withdraw('H1')).toBe('not-found')
  expect((await seen('reader')).size).toBe(0)
  expect(await publish('H1')).toBe('published')
})

test('a finding that rests on codings needs quotations from two organisations', async () => {
  const { publish, read } = await setUp(3)
  await read('F9')
  expect(await publish('F9')).toBe('too-few-quotations')
})

test('an unknown rule, an unknown round and an address that is none are not found', async () => {
  const { ids, strategist, read, publish } = await setUp(3)
  expect(await read('X1')).toBe('not-found')
  expect(await publish('X1')).toBe('not-found')
  const frame = (id: string) => asCaller(app, strategist, (tx) => findRoundFrame(tx, id))
  expect(await frame('nonsense')).toBeUndefined()
  expect(await frame(ids.municipality)).toBeUndefined()
})

test('publishing writes the audit trail, and the counter-evidence keeps the first time it was read', async () => {
  const { ids, strategist, read, publish } = await setUp(3)
  await read('H1')
  await asCaller(app, strategist, (tx) =>
    readCounterEvidence(tx, strategist, ids.round, 'H1', new Date('2027-01-01T00:00:00Z')),
  )
  await publish('H1')
  const done = await asCaller(app, strategist, (tx) => listPublications(tx, ids.round))
  expect(done.get('H1')?.counterEvidenceReadAt).toEqual(now)
  const entries =
    await owner`select what, detail ->> 'rule' as rule from audit_entry where municipality_id = ${ids.municipality}`
  expect([...entries]).toEqual([{ what: 'finding.published', rule: 'H1' }])
})

const low = {
  grade: 'low' as const,
  reason: 'Få svar.',
  concerns: {
    limitations: { concern: 'none' as const, reason: '' },
    coherence: { concern: 'none' as const, reason: '' },
    adequacy: { concern: 'serious' as const, reason: 'Bara två.' },
    relevance: { concern: 'none' as const, reason: '' },
  },
}

test('the history says who did what and when, with the text, the grade and the statement as they then stood', async () => {
  const { ids, strategist, publish, read, withdraw, seen } = await setUp(3)
  const work = (change: Parameters<typeof workOnFinding>[4]) =>
    asCaller(app, strategist, (tx) => workOnFinding(tx, strategist, ids.round, 'H1', change, now))
  await read('H1')
  await work({ act: 'written', text: { sv: 'Viljan finns.' }, placing: 'instead' })
  await work({ act: 'assessed', confidence: low })
  expect((await seen('reader')).size).toBe(0)
  await publish('H1')
  expect((await seen('reader')).get('H1')?.statement).toMatchObject({
    k: 6,
    n: 7,
    text: { sv: 'Viljan finns.' },
    placing: 'instead',
    confidence: 'low',
  })
  await withdraw('H1')
  const history = await asCaller(app, strategist, (tx) => listHistory(tx, ids.round, 'H1'))
  expect(history.map(({ number, act, text }) => [number, act, text?.sv ?? null])).toEqual([
    [1, 'counter-evidence-read', null],
    [2, 'written', 'Viljan finns.'],
    [3, 'assessed', 'Viljan finns.'],
    [4, 'published', 'Viljan finns.'],
    [5, 'withdrawn', 'Viljan finns.'],
  ])
  expect(history.at(-1)).toMatchObject({ at: now, confidence: low, statement: { k: 6, n: 7 } })
})

test('nobody changes or removes a line of the history, and no reader sees it', async () => {
  const { ids, strategist, read } = await setUp(3)
  await read('H1')
  const as = (role: Role) => asCaller(app, { ...strategist, role }, (tx) => listHistory(tx, ids.round, 'H1'))
  expect(await as('note_taker')).toHaveLength(1)
  expect(await as('reader')).toEqual([])
  expect(await as('representative')).toEqual([])
  await expect(owner`update finding_revision set act = 'published'`).rejects.toThrow('append-only')
  await expect(owner`delete from finding_revision`).rejects.toThrow('append-only')
})

test('a published statement keeps the word it was published with when the scale changes', async () => {
  const { ids, strategist, publish, read, seen } = await setUp(6)
  const scale = (one: typeof defaultScale | null) =>
    asCaller(app, strategist, (tx) => saveScale(tx, strategist, ids.round, one, now))
  await read('H1')
  await publish('H1')
  expect((await seen('reader')).get('H1')?.statement.word).toBe('most')
  await scale({ digitsBelow: 0, steps: [{ word: 'some', upTo: { parts: 1, of: 1 }, including: true }] })
  expect((await seen('reader')).get('H1')?.statement.word).toBe('most')
  await publish('H1')
  expect((await seen('reader')).get('H1')?.statement.word).toBe('some')
  await scale(null)
  const frame = await asCaller(app, strategist, (tx) => findRoundFrame(tx, ids.round))
  expect(frame?.scale).toEqual(defaultScale)
})

test('a rule about a part so small that the others could be reckoned is not published', async () => {
  const { ids, read, publish } = await setUp(3)
  const part: Rule = {
    key: 'part',
    conclusion: 'part',
    count: {
      unit: 'organisation',
      condition: { facet: 'interestLevel', atLeast: 5 },
      among: { facet: 'interestLevel', atLeast: 4 },
    },
    sentence: { sv: '{count}' },
  }
  await owner`alter table guide_version disable trigger published`
  await owner`update guide_version set rules = ${owner.json([...standardRules, part] as never)} where municipality_id = ${ids.municipality}`
  await owner`alter table guide_version enable trigger published`
  await read('part')
  expect(await publish('part')).toBe('group-too-small')
})

test('two statements published at the same time are held against each other', async () => {
  const { read, publish, seen } = await setUp(3)
  await Promise.all([read('H1'), read('H2')])
  expect(await Promise.all([publish('H1'), publish('H2')])).toEqual(['published', 'published'])
  expect((await seen('reader')).size).toBe(2)
})
