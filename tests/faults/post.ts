import { request, type Agent } from 'node:http'

export type Answer = { status: number; body: Record<string, unknown>; cookies: string }

type Sent = { cookie?: string; patience?: number; agent?: Agent }

/** One request, on a connection of its own unless an agent keeps some; undefined where no whole answer came. */
export const post = (
  port: number,
  path: string,
  body: unknown,
  { cookie = '', patience = 30_000, agent }: Sent = {},
): Promise<Answer | undefined> =>
  new Promise((resolve) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: 'POST',
        agent: agent ?? false,
        timeout: patience,
        headers: {
          host: `localhost:${port}`,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(text),
          'accept-language': 'sv',
          cookie,
        },
      },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', () => resolve(undefined))
        answer.on('end', () => {
          const cookies = (answer.headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ')
          const parsed = parse(Buffer.concat(parts).toString())
          resolve(parsed && { status: answer.statusCode!, body: parsed, cookies })
        })
      },
    )
    sent.on('timeout', () => sent.destroy())
    sent.on('error', () => resolve(undefined))
    sent.on('close', () => resolve(undefined))
    sent.end(text)
  })

const parse = (text: string): Record<string, unknown> | undefined => {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return undefined
  }
}
