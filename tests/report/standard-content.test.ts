import { createHash } from 'node:crypto'
import { standardContent } from '@/report/standard-content'

/**
 * What has been published under each version of the standard guide. A municipality that has a version keeps it, and would refuse
 * a new round on other content under the same number: whoever changes the guide, its rules or its headings gives it a new one.
 */
const published: Record<number, string> = {
  2: '09137fd848a1cead71e51afaa138600f9e4a7af00915db24fc18d2b9f1e7dcc0',
}

test('other standard content has another version', () => {
  const { guide, rules, headings } = standardContent
  const hash = createHash('sha256')
    .update(JSON.stringify([guide, rules, headings]))
    .digest('hex')
  expect(published[guide.version]).toBe(hash)
})
