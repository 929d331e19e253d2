// postgres.js 3.4.9 survives the death of a database backend only with these changes: without them a
// transaction that loses its connection throws outside every try/catch, leaves the pooled connection
// wedged, or goes on in somebody else's session. Upstream: porsager/postgres 1066, 1154, 1208, 1209.
// Two more changes are for a network that swallows everything: a query has no deadline of its own there, and a door
// that opens and shuts at once is tried again thousands of times a second.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const version = '3.4.9'

const connectionChanges = [
  {
    what: 'refuse a query when the socket is gone',
    from: `    if (stream)
      return queryError(q, Errors.generic('COPY_IN_PROGRESS'`,
    to: `    if (!socket)
      return (queryError(q, Errors.connection('CONNECTION_CLOSED', options)), true)

    if (stream)
      return queryError(q, Errors.generic('COPY_IN_PROGRESS'`,
  },
  {
    what: 'skip the delayed write when the socket is gone',
    from: `  function nextWrite(fn) {
    const x = socket.write(chunk, fn)`,
    to: `  function nextWrite(fn) {
    if (!socket) {
      chunk = nextWriteTimer = null
      fn && fn(Errors.connection('CONNECTION_CLOSED', options))
      return true
    }

    const x = socket.write(chunk, fn)`,
  },
  {
    what: 'clear the pending write on close',
    from: `    incomings = null
    clearImmediate(nextWriteTimer)
    socket.removeListener('data', data)`,
    to: `    incomings = null
    clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null
    socket.removeListener('data', data)`,
  },
  {
    what: 'clear query, rows and stored error on close',
    from: `    if (initial)
      return reconnect()

    !hadError && (query || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket))
    closedTime`,
    to: `    if (initial) {
      query = results = errorResponse = null
      result = new Result()
      rows = 0
      return reconnect()
    }

    !hadError && (query || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket))
    query = results = errorResponse = null
    result = new Result()
    rows = 0
    closedTime`,
  },
  {
    what: 'give up on a server that is silent for too long while a query waits',
    from: `      keep_alive && socket.setKeepAlive && socket.setKeepAlive(true, 1000 * keep_alive)`,
    to: `      keep_alive && socket.setKeepAlive && socket.setKeepAlive(true, 1000 * keep_alive)
      const watched = socket
      options.silence && watched.setTimeout && watched.setTimeout(1000 * options.silence, () =>
        (query || initial) && watched.destroy(Errors.connection('CONNECTION_SILENT', options, watched))
      )`,
  },
  {
    what: 'pause before a connection that was closed at once is tried again',
    from: `    terminated = false
    backendParameters = {}`,
    to: `    terminated = false
    closedTime = performance.now()
    delay = Math.max(delay, 100)
    backendParameters = {}`,
  },
]

const poolChanges = [
  {
    what: 'remember that the connection of a transaction is gone',
    from: `      , connection
      , prepare = null

    try {`,
    to: `      , connection
      , prepare = null
      , gone = null

    try {`,
  },
  {
    what: 'note the loss of the connection of a transaction',
    from: `new Promise((_, reject) => connection.onclose = reject)`,
    to: `new Promise((_, reject) => connection.onclose = error => {
          gone = error
          while (queries.length)
            queries.shift().reject(error)
          reject(error)
        })`,
  },
  {
    what: 'keep a transaction that lost its connection out of the next session',
    from: `        q.catch(e => uncaughtError || (uncaughtError = e))
        c.queue === full`,
    to: `        q.catch(e => uncaughtError || (uncaughtError = e))
        if (gone)
          return q.reject(gone)
        c.queue === full`,
  },
  {
    what: 'take the number of seconds that a server may be silent',
    from: `    target_session_attrs: null
  }`,
    to: `    target_session_attrs: null,
    silence         : 0
  }`,
  },
]

export const changesByFile = { 'connection.js': connectionChanges, 'index.js': poolChanges }

function patchText(text, changes, name) {
  return changes.reduce((patched, { what, from, to }) => {
    if (patched.split(to).length === 2) return patched
    if (patched.split(from).length !== 2) {
      throw new Error(
        `Could not patch postgres.js: ${name} has changed where Halvtid must "${what}".\n` +
          `Halvtid knows version ${version}. Install that one (npm ci), or check start/patch-postgres.mjs against the new one.`,
      )
    }
    return patched.replace(from, () => to)
  }, text)
}

/** Returns the number of files it changed; 0 when all were patched already. */
export function patchPostgres(folder) {
  const found = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
  if (found !== version) {
    throw new Error(
      `Could not patch postgres.js: found version ${found}, but Halvtid's patch is for ${version}.`,
    )
  }
  const pending = []
  for (const flavour of ['src', 'cjs/src', 'cf/src']) {
    for (const [file, changes] of Object.entries(changesByFile)) {
      const path = join(folder, flavour, file)
      const text = readFileSync(path, 'utf8')
      const patched = patchText(text, changes, join('postgres', flavour, file))
      if (patched !== text) pending.push({ path, patched })
    }
  }
  for (const { path, patched } of pending) replaceFile(path, patched)
  return pending.length
}

function replaceFile(path, text) {
  const temporary = `${path}.${process.pid}`
  try {
    writeFileSync(temporary, text)
    renameSync(temporary, path)
  } finally {
    rmSync(temporary, { force: true })
  }
}

const thisFile = fileURLToPath(import.meta.url)
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    patchPostgres(join(dirname(thisFile), '..', 'node_modules', 'postgres'))
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
