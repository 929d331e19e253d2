import { NextResponse, type NextRequest } from 'next/server'
import { isLocal } from '@/app/_session/is-local'

const contentPolicy = (nonce: string, developing: boolean): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${developing ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD'

/** Refuses what no page of ours sends. It never authorises. */
export const proxy = (request: NextRequest): NextResponse => {
  const { pathname } = request.nextUrl
  const host = request.headers.get('host') ?? ''
  const scheme = request.headers.get('x-forwarded-proto') ?? request.nextUrl.protocol.replace(':', '')
  if (scheme !== 'https' && !isLocal(host))
    return new NextResponse('Halvtid needs HTTPS here: plain HTTP is served on localhost only.\n', {
      status: 421,
    })
  if (request.headers.has('next-action') || (!isReading(request.method) && !pathname.startsWith('/api/')))
    return new NextResponse(null, { status: 405 })
  const nonce = btoa(crypto.randomUUID())
  const headers = new Headers(request.headers)
  const policy = contentPolicy(nonce, process.env.NODE_ENV === 'development')
  headers.set('content-security-policy', policy)
  headers.set('x-nonce', nonce)
  headers.set('x-path', pathname)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'private, no-store')
  response.headers.set('referrer-policy', 'no-referrer')
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('cross-origin-opener-policy', 'same-origin')
  return response
}

export const config = { matcher: ['/((?!_next/static|icon.svg).*)'] }
