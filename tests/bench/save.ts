import { cleanUp } from '../start/launch'
import { openSite } from '../faults/site'
import { describeTimes, insertBarely, openLines, soak } from '../faults/soak'

/**
 * How long a save takes in the built app at 50 a second, beside a bare prepared insert of the same rows in the same database at
 * the same pace. Run after a build: node --import tsx tests/bench/save.ts [seconds]
 */
const seconds = Number(process.argv[2] ?? 30)
const rate = 50

const site = await openSite(undefined, { straight: true })
const lines = await openLines(site)
await soak(site, lines, { seconds: 3, rate })
console.log(describeTimes('bare prepared insert', await insertBarely(site.url, { seconds, rate })))
const answers = await soak(site, lines, { seconds, rate })
console.log(
  describeTimes(
    'save in the built app',
    answers.map((one) => one.took),
  ),
)
console.log(
  `${answers.filter((one) => one.status === 200).length} of ${answers.length} succeeded at their first try`,
)
await site.close()
await cleanUp()
process.exit()
