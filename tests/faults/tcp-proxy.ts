import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { once } from 'node:events'

type Pair = { near: Socket; far: Socket }

/** Makes, for each connection, a listener to what goes towards the target. */
export type Hear = () => (bytes: Buffer) => void

/** A stretch of network that can be cut, swallow everything, shut its door, eat what comes back, or be listened to. */
export const openProxy = async (
  target: number,
  { host = '127.0.0.1', hear }: { host?: string; hear?: Hear } = {},
) => {
  const pairs = new Set<Pair>()
  const swallowed = new Set<Socket>()
  let swallowing = false
  let eats: () => boolean = () => false
  let eaten = 0

  const join = (near: Socket) => {
    near.on('error', () => {})
    if (swallowing) return void swallowed.add(near)
    const far = connect({ port: target, host, noDelay: true })
    const pair = { near, far }
    const eating = eats()
    pairs.add(pair)
    const part = () => {
      pairs.delete(pair)
      if (swallowed.has(near)) return
      near.destroy()
      far.destroy()
    }
    far.on('error', part).on('close', part)
    near.on('close', part)
    if (hear) near.on('data', hear())
    near.pipe(far)
    if (!eating) return void far.pipe(near)
    far.once('data', () => {
      eaten += 1
      near.resetAndDestroy()
    })
  }

  // A wire holds nothing back: with Nagle's waiting, two answers to queries sent at once would come 40 ms apart.
  const server = createServer({ noDelay: true }, join).unref()
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const port = await listen(0)

  const cut = () => pairs.forEach(({ near, far }) => void (near.resetAndDestroy(), far.resetAndDestroy()))

  return {
    port,
    cut,
    /** What is open now never hears or says anything again; what is opened meanwhile neither. */
    swallow: () => {
      swallowing = true
      for (const { near, far } of pairs) {
        swallowed.add(near)
        swallowed.add(far)
        near.unpipe()
        far.unpipe()
        near.pause()
        far.pause()
      }
    },
    /** The network is whole again; either end's keepalive gives up what was swallowed, as it does after 15 s. */
    swallowNoMore: () => {
      swallowing = false
      const given = [...swallowed]
      setTimeout(() => given.forEach((one) => one.resetAndDestroy()), 15_000).unref()
    },
    /** Connections are refused, as by a machine whose server is down. */
    shut: async () => {
      const closed = once(server, 'close')
      server.close()
      cut()
      swallowed.forEach((one) => one.destroy())
      await closed
    },
    open: () => listen(port),
    eat: (when: () => boolean) => void (eats = when),
    eaten: () => eaten,
    close: () => {
      server.close()
      cut()
      swallowed.forEach((one) => one.destroy())
    },
  }
}
export type Proxy = Awaited<ReturnType<typeof openProxy>>
