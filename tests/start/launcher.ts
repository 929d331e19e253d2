import { startCluster } from '@/start/cluster'

const cluster = await startCluster({ folder: process.argv[2]!, say: console.error })
process.on('SIGTERM', () => void cluster.stop().then(() => process.exit()))
const { url, version, adopted, created, pid } = cluster
console.log(JSON.stringify({ url, version, adopted, created, pid }))
setInterval(() => {}, 1000)
