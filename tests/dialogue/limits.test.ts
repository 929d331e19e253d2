import { mayAddress } from '@/dialogue/comment'
import { handedPrompts, handOver } from '@/dialogue/hand-over'
import { limitForm, mayActForAll, widen } from '@/dialogue/limits'
import { standardGuide } from '@/guide/standard/guide'

const keysOf = (form: { parts: { prompts: { key: string }[] }[] }) =>
  form.parts.flatMap((part) => part.prompts.map((one) => one.key))

test('a limited form has the leaves that were handed over, in the guide’s order, and no empty part', () => {
  const some = limitForm(standardGuide, ['awareness', 'so_far'])
  expect(keysOf(some)).toEqual(['so_far', 'awareness'])
  expect(some.parts).toHaveLength(1)
  expect(limitForm(standardGuide, null)).toBe(standardGuide)
  expect(limitForm(standardGuide, ['nowhere']).parts).toEqual([])
})

test('only whoever sees the whole form acts for all of it', () => {
  expect([mayActForAll(null), mayActForAll(['awareness']), mayActForAll([])]).toEqual([true, false, false])
})

test('being handed more never shows less', () => {
  expect(widen(['a'], ['b', 'a'])).toEqual(['a', 'b'])
  expect([widen(null, ['a']), widen(['a'], null)]).toEqual([null, null])
})

test('a question is handed over alone, or with its part; one that is not asked is nothing to hand over', () => {
  expect(handedPrompts(standardGuide, { prompt: 'awareness', what: 'question' })).toEqual(['awareness'])
  expect(handedPrompts(standardGuide, { prompt: 'awareness', what: 'part' })).toEqual(
    standardGuide.parts[0]!.prompts.map((one) => one.key),
  )
  expect(handedPrompts(standardGuide, { prompt: 'nowhere', what: 'part' })).toEqual([])
})

test('an address that is none is refused before anybody is written to', () => {
  const given = {
    operation: crypto.randomUUID(),
    prompt: 'a',
    what: 'part',
    sees: 'all',
    name: 'Kim',
    email: 'kim',
    message: '',
  }
  expect(handOver.safeParse(given).success).toBe(false)
  expect(handOver.safeParse({ ...given, email: 'kim@example.org' }).success).toBe(true)
})

test('staff never speak inside the organisation', () => {
  expect(mayAddress('strategist', 'organisation')).toBe(false)
  expect([mayAddress('strategist', 'strategist'), mayAddress('representative', 'organisation')]).toEqual([
    true,
    true,
  ])
})
