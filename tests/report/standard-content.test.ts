import { createHash } from 'node:crypto'
import { standardContent } from '@/report/standard-content'

/**
 * What has been published under each version of the standard guide. A municipality that has a version keeps it, and would refuse
 * a new round on other content under the same number: whoever changes the guide, its rules or its headings gives it a new one.
 */
const published: Record<number, string> = {
  2: '091342253ff25b4332428ab5ef3681d32facd78478530b52cf2536392f5ff631',
}

test('other standard content has another version', () => {
  const { guide, rules, headings } = standardContent
  const hash = createHash('sha256')
    .update(JSON.stringify([guide, rules, headings]))
    .digest('hex')
  expect(published[guide.version]).toBe(hash)
})
