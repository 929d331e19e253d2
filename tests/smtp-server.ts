import { createServer, type Server, type Socket } from 'node:net'

export type Received = { to: string; message: string }
/** What the server says instead of taking it: to the recipient, or to the message as a whole. */
export type Temper = {
  rcpt?: (to: string) => string | undefined
  data?: () => string | undefined
  hold?: Promise<void>
}

/** Speaks as much SMTP (RFC 5321) as a letter needs, on a port of its own. */
const converse = (socket: Socket, received: Received[], temper: Temper) => {
  let [rest, to, message] = ['', '', undefined as string[] | undefined]
  const say = (line: string) => void socket.write(`${line}\r\n`)
  const answers: [RegExp, (argument: string) => void][] = [
    [/^EHLO/i, () => say('250 test')],
    [/^MAIL/i, () => say('250 ok')],
    [
      /^RCPT TO:<(.*)>/i,
      (address) => {
        const refusal = temper.rcpt?.(address)
        if (!refusal) to = address
        say(refusal ?? '250 ok')
      },
    ],
    [
      /^DATA/i,
      () => {
        message = []
        say('354 go on')
      },
    ],
    [/^RSET/i, () => say('250 ok')],
    [/^QUIT/i, () => socket.end('221 bye\r\n')],
  ]
  const end = async (lines: string[]) => {
    await temper.hold
    const refusal = temper.data?.()
    if (!refusal) received.push({ to, message: lines.join('\r\n') })
    say(refusal ?? '250 taken')
  }
  const take = (line: string) => {
    if (message) {
      if (line === '.') {
        void end(message)
        message = undefined
      } else message.push(line.replace(/^\./, ''))
      return
    }
    const [pattern, answer] = answers.find(([known]) => known.test(line)) ?? []
    if (answer) answer(pattern!.exec(line)![1] ?? '')
    else say('502 unknown')
  }
  socket.on('error', () => {})
  socket.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\r\n')
    rest = lines.pop()!
    lines.forEach(take)
  })
  say('220 test')
}

export const startSmtp = async (temper: Temper = {}, port = 0) => {
  const received: Received[] = []
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    converse(socket, received, temper)
  })
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  const { port: taken } = server.address() as { port: number }
  return {
    url: `smtp://127.0.0.1:${taken}`,
    port: taken,
    received,
    stop: () => {
      for (const one of sockets) one.destroy()
      return new Promise<void>((done) => void server.close(() => done()))
    },
  }
}
