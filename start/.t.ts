import { startCluster } from './cluster'
const c = await startCluster({ folder: '/tmp/trial/patchdb' })
console.log(c.url)
process.exit()
