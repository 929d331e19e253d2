/** A message that says that another did not arrive (RFC 3464): which, and in what words. */
export type Bounce = { messageIds: string[]; words: string }

type Entity = { headers: Map<string, string>; type: string; parameters: Map<string, string>; body: string }

const deepest = 8
const mostWords = 500

const readHeaders = (block: string): Map<string, string> => {
  const headers = new Map<string, string>()
  for (const line of block.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^([!-9;-~]+)[ \t]*:[ \t]*(.*)$/.exec(line) ?? []
    if (name && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value!.trim())
  }
  return headers
}

const decode = (body: string, encoding: string): string => {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  if (encoding !== 'quoted-printable') return body
  const bytes = body
    .replaceAll(/[ \t]*=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

const readEntity = (text: string): Entity => {
  const end = /\r?\n\r?\n/.exec(text)
  const headers = readHeaders(end ? text.slice(0, end.index) : text)
  const [type = '', ...rest] = (headers.get('content-type') ?? 'text/plain').split(';')
  const parameters = new Map(
    [...rest.join(';').matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s;]+))/g)].map(([, name, quoted, bare]) => [
      name!.toLowerCase(),
      quoted ?? bare ?? '',
    ]),
  )
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase()
  const body = end ? decode(text.slice(end.index + end[0].length), encoding) : ''
  return { headers, type: type.trim().toLowerCase(), parameters, body }
}

const splitParts = ({ parameters, body }: Entity): string[] => {
  const boundary = parameters.get('boundary')
  if (!boundary) return []
  const [, ...parts] = `\n${body}`.split(`\n--${boundary}`)
  const last = parts.findIndex((part) => part.startsWith('--'))
  return (last < 0 ? parts : parts.slice(0, last)).map((part) => part.replace(/^[ \t]*\r?\n/, ''))
}

/** Every part of the message, the message itself first; one within another only so deep. */
const listEntities = (text: string, depth = 0): Entity[] => {
  const entity = readEntity(text)
  const inner =
    depth < deepest && entity.type.startsWith('multipart/')
      ? splitParts(entity).flatMap((part) => listEntities(part, depth + 1))
      : []
  return [entity, ...inner]
}

const idsIn = (text = ''): string[] => text.match(/<[^<>\s]+@[^<>\s]+>/g) ?? []

const wordsOf = (fields: Map<string, string>): string =>
  (fields.get('diagnostic-code')?.replace(/^[\w-]+\s*;\s*/, '') || fields.get('status') || 'failed')
    .replaceAll(/\p{Cc}+/gu, ' ')
    .slice(0, mostWords)

const isStatus = ({ type }: Entity) => /^message\/(global-)?delivery-status$/.test(type)
const isReturned = ({ type }: Entity) =>
  /^(message\/(rfc822|global)|(text|message)\/(rfc822|global)-headers)$/.test(type)

/** What a delivery report says about the message it returns; undefined for anything else, and for one that says only "delayed". */
export const readBounce = (message: string): Bounce | undefined => {
  const [top, ...parts] = listEntities(message)
  const blocks = parts.filter(isStatus).flatMap((part) => part.body.split(/(?:\r?\n){2,}/).map(readHeaders))
  const failed = blocks.find((fields) => fields.get('action')?.toLowerCase().startsWith('failed'))
  if (top?.type !== 'multipart/report' || !failed) return undefined
  const returned = parts
    .filter(isReturned)
    .flatMap(({ body }) => idsIn(readHeaders(body.split(/\r?\n\r?\n/)[0]!).get('message-id')))
  const named = blocks.flatMap((fields) => idsIn(fields.get('original-message-id')))
  const answered = ['in-reply-to', 'references'].flatMap((name) => idsIn(top.headers.get(name)))
  return { messageIds: [...new Set([...returned, ...named, ...answered])], words: wordsOf(failed) }
}
