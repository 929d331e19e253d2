import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import nodemailer from 'nodemailer'
import { isLocal } from '@/app/_session/is-local'

export type Mail = {
  to: string
  subject: string
  text: string
  html?: string
  messageId?: string
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string }
}

/** Without SMTP and an address for others, mail is captured as files. */
export const capturesMail = (): boolean => !process.env.SMTP_URL && !process.env.PUBLIC_URL

/** Whether a request may read captured mail: codes to sign in lie there, so it comes to this machine's own name, not through TLS. */
export const showsMail = (request: Headers): boolean =>
  capturesMail() &&
  isLocal(request.get('host') ?? '') &&
  !request.get('x-forwarded-proto')?.startsWith('https')

const folder = () => resolve(/* turbopackIgnore: true */ process.env.HALVTID_DATA ?? '.data', 'mail')
export const sender = (): string => process.env.MAIL_FROM ?? 'Halvtid <halvtid@localhost>'

/** Milliseconds: a server that says nothing must not hold up the letters behind. */
const deadlines = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }
const altogether = 40_000

/** A server that answers a little now and then keeps every deadline but this one. */
const within = async <T>(sending: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('The mail server took too long')), altogether)
  })
  try {
    return await Promise.race([sending, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Nobody's holiday reply is meant for a machine. */
const headers = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }

const messageOf = ({ calendar, ...mail }: Mail) => ({
  from: sender(),
  headers,
  ...mail,
  ...(calendar && { icalEvent: { ...calendar, filename: 'halvtid.ics' } }),
})

export const post = async (mail: Mail, now: Date): Promise<void> => {
  if (process.env.SMTP_URL) {
    const transport = nodemailer.createTransport({ url: process.env.SMTP_URL, ...deadlines })
    try {
      await within(transport.sendMail({ ...messageOf(mail), date: now }))
    } finally {
      transport.close()
    }
    return
  }
  if (!capturesMail()) throw new Error('SMTP_URL is not set, and mail is captured on localhost only')
  const { message } = await nodemailer
    .createTransport({ streamTransport: true, buffer: true })
    .sendMail({ ...messageOf(mail), date: now })
  mkdirSync(folder(), { recursive: true, mode: 0o700 })
  const name = `${now.toISOString().replaceAll(':', '.')}-${randomUUID().slice(0, 8)}`
  writeFileSync(join(folder(), `${name}.eml`), message as Buffer, { mode: 0o600 })
  writeFileSync(join(folder(), `${name}.json`), JSON.stringify({ ...mail, at: now.toISOString() }), {
    mode: 0o600,
  })
}

export type Captured = Mail & { at: string; name: string }

/** The latest captured mails, newest first. */
export const listCaptured = (most = 50): Captured[] => {
  if (!capturesMail()) return []
  try {
    const names = readdirSync(folder())
      .filter((name) => name.endsWith('.json'))
      .sort()
      .reverse()
      .slice(0, most)
    return names.map((name) => ({
      ...(JSON.parse(readFileSync(join(folder(), name), 'utf8')) as Mail & { at: string }),
      name,
    }))
  } catch {
    return []
  }
}
