import postgres from 'postgres'
import { asCaller, open, type Database } from '@/db/client'
import {
  findRoundFrame,
  isStale,
  listPublications,
  listStatements,
  publishFinding,
  readCounterEvidence,
  withdrawFinding,
} from '@/db/publication'
import { standardRules } from '@/findings/standard-rules'
import { standardGuide } from '@/guide/standard/guide'
import type { OrganisationKind } from '@/people/organisation'
import type { Role } from '@/people/role'
import { withDatabase } from '@/tests/database'
import { insertRound } from './findings-fixture'

const database = withDatabase()
let owner: postgres.Sql
let app: Database

beforeAll(() => {
  owner = postgres(database.url(), { max: 1, onnotice: () => {} })
  app = open(database.url(), 1)
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
    split: { administration: { k: 3, n: 4, dontKnow: 0 }, company: { k: 3, n: 3, dontKnow: 0 } },
  })
})

test('a split that would show a group below the least size is hidden as it is frozen', async () => {
  const { publish, read, seen } = await setUp(2)
  await read('H1')
  await publish('H1')
  expect((await seen('reader')).get('H1')?.statement).toEqual({ k: 5, n: 6, split: null })
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

test('a statement is stale when the numbers differ, whatever order its keys are stored in', () => {
  const part = (k: number) => ({ dontKnow: 0, n: 4, k })
  const statement = { n: 8, k: 6, split: { company: part(3), administration: part(3) } }
  expect(isStale({ statement }, { k: 6, n: 8, split: { administration: part(3), company: part(3) } })).toBe(
    false,
  )
  expect(isStale({ statement }, { k: 6, n: 8, split: { administration: part(2), company: part(4) } })).toBe(
    true,
  )
  expect(isStale({ statement }, { k: 6, n: 8, split: null })).toBe(true)
  expect(isStale({ statement: null }, { k: 0, n: 0, split: null })).toBe(false)
})
