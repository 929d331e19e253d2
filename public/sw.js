/* Serves the form's and the meeting's empty shells when there is no network. It never touches a request that writes, nor anything that holds data. */
const shells = { form: '/offline', meeting: '/offline/meeting' }
/** Which shell stands in for a page. */
const shellOf = (path) =>
  /^\/(?:form|rounds\/[^/]+\/dialogues)\/[^/]+\/meeting$/.test(path)
    ? shells.meeting
    : /^\/form(?:\/|$)/.test(path) && shells.form
const cacheName = `halvtid-${new URL(location.href).searchParams.get('v')}`

const assetsIn = (html) => [...new Set(html.match(/\/_next\/static\/[\w./~@%-]+\.(?:js|css)/g))]

const keepShell = async (cache, shell) => {
  const page = await fetch(shell, { cache: 'no-store' })
  if (!page.ok) throw new Error('The shell is not there')
  await cache.addAll(assetsIn(await page.clone().text()))
  await cache.put(shell, page)
}

const install = async () => {
  const cache = await caches.open(cacheName)
  for (const shell of Object.values(shells)) await keepShell(cache, shell)
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

const offline = async (shell) => (await caches.match(shell)) ?? Response.error()

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  const shell = request.mode === 'navigate' && shellOf(pathname)
  if (pathname.startsWith('/_next/static/')) event.respondWith(asset(request))
  else if (shell) event.respondWith(fetch(request).catch(() => offline(shell)))
})
