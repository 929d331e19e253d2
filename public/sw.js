/* Serves the form's empty shell when there is no network. It never touches a request that writes, nor anything that holds data. */
const shell = '/offline'
const cacheName = `halvtid-${new URL(location.href).searchParams.get('v')}`

const assetsIn = (html) => [...new Set(html.match(/\/_next\/static\/[\w./~@%-]+\.(?:js|css)/g))]

const install = async () => {
  const page = await fetch(shell, { cache: 'no-store' })
  if (!page.ok) throw new Error('The shell is not there')
  const cache = await caches.open(cacheName)
  await cache.addAll(assetsIn(await page.clone().text()))
  await cache.put(shell, page)
  await self.skipWaiting()
}

const activate = async () => {
  const old = (await caches.keys()).filter((name) => name.startsWith('halvtid-') && name !== cacheName)
  await Promise.all(old.map((name) => caches.delete(name)))
  await self.clients.claim()
}

/** Code, style and letters have their contents in their names, so that what was fetched once stays right. */
const asset = async (request) => {
  const found = await caches.match(request)
  if (found) return found
  const answer = await fetch(request)
  if (answer.ok) void keepAsset(request, answer.clone()).catch(() => {})
  return answer
}
/** Where the browser has been cleared, nothing is put in it again. */
const keepAsset = async (request, answer) => {
  if (await caches.has(cacheName)) await (await caches.open(cacheName)).put(request, answer)
}

const offline = async () => (await caches.match(shell)) ?? Response.error()

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (pathname.startsWith('/_next/static/')) event.respondWith(asset(request))
  else if (request.mode === 'navigate' && /^\/form(?:\/|$)/.test(pathname))
    event.respondWith(fetch(request).catch(offline))
})
