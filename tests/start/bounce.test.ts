import { readBounce } from '@/start/command/read-bounce'

const report = ({
  action = 'failed',
  id = '<one@example.org>',
  type = 'multipart/report; report-type=delivery-status; boundary="b"',
  diagnostic = 'smtp; 550 5.1.1 <nobody@example.org>: Recipient address rejected:\n    User unknown',
  returned = '',
} = {}): string =>
  [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.example.org',
    'Subject: Undelivered Mail Returned to Sender',
    `Content-Type: ${type}`,
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'I am sorry. Message-ID: <in-the-words@example.org>',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.org',
    '',
    'Final-Recipient: rfc822; nobody@example.org',
    `Action: ${action}`,
    'Status: 5.1.1',
    `Diagnostic-Code: ${diagnostic}`,
    '',
    '--b',
    returned ||
      `Content-Type: message/rfc822\n\nFrom: halvtid@example.org\nTo: nobody@example.org\nMessage-ID:\n ${id}\nSubject: Inbjudan\n\nMessage-ID: <in-the-text@example.org>\n`,
    '--b--',
    'Message-ID: <after-the-end@example.org>',
  ].join('\n')

test('a report says which letter came back, in the words of the server that refused it', () => {
  expect(readBounce(report())).toEqual({
    messageIds: ['<one@example.org>'],
    words: '550 5.1.1 <nobody@example.org>: Recipient address rejected: User unknown',
  })
})

test('lines may end as mail ends them, and parts may be encoded', () => {
  expect(readBounce(report().replaceAll('\n', '\r\n'))?.messageIds).toEqual(['<one@example.org>'])
  const inner = Buffer.from('Message-ID: <two@example.org>\n\nHej').toString('base64')
  const encoded = report({
    returned: `Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${inner}\n`,
  })
  expect(readBounce(encoded)?.messageIds).toEqual(['<two@example.org>'])
  const quoted = report({
    returned:
      'Content-Type: text/rfc822-headers\nContent-Transfer-Encoding: quoted-printable\n\nMessage-ID: <three=40examp=\nle.org>\n',
  })
  expect(readBounce(quoted)?.messageIds).toEqual(['<three@example.org>'])
})

test.each([
  ['a report that the letter is delayed', report({ action: 'delayed' })],
  ['a report that it was delivered', report({ action: 'delivered' })],
  ['an answer from somebody who is away', report({ type: 'multipart/mixed; boundary="b"' })],
  ['a plain message', 'From: a@example.org\nMessage-ID: <one@example.org>\n\nAction: failed'],
  ['nothing', ''],
  ['a report without an end or parts', 'Content-Type: multipart/report; boundary=b\n\n--b'],
])('%s is no bounce', (_what, message) => {
  expect(readBounce(message)).toBeUndefined()
})

test('a message that nests without end, or is long, is read in a moment', () => {
  const nested = Array.from(
    { length: 2000 },
    (_, at) => `Content-Type: multipart/report; boundary="b${at}"\n\n--b${at}\n`,
  ).join('')
  const begun = performance.now()
  readBounce(nested)
  readBounce(`${' \n'.repeat(200_000)}`)
  readBounce(report({ diagnostic: `smtp; ${'x '.repeat(200_000)}` }))
  readBounce(`Content-Type: ${'a='.repeat(200_000)}\n\n`)
  readBounce(`Message-ID: ${'<'.repeat(200_000)}\n\n`)
  expect(performance.now() - begun).toBeLessThan(2000)
})
