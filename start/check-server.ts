import postgres from 'postgres'

const oldest = 14
/** Every letter of every language that people write in must have a place. */
const encoding = 'UTF8'
const durable = ['fsync', 'full_page_writes', 'synchronous_commit']

/** Throws unless the server at `url` is new enough and keeps what it has acknowledged. */
export async function checkServer(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} })
  try {
    const rows = await sql<{ name: string; setting: string }[]>`
      select name, setting from pg_settings where name = any(${[...durable, 'server_encoding', 'server_version_num', 'server_version']})`
    refuse(new Map(rows.map(({ name, setting }) => [name, setting])))
  } finally {
    await sql.end({ timeout: 1 })
  }
}

function refuse(settings: Map<string, string>) {
  if (Number(settings.get('server_version_num')) < oldest * 10_000) {
    throw new Error(
      `Halvtid needs PostgreSQL ${oldest} or later; this server is ${settings.get('server_version')}.`,
    )
  }
  if (settings.get('server_encoding') !== encoding) {
    throw new Error(
      `Halvtid needs a database in ${encoding}; this one is in ${settings.get('server_encoding')}.`,
    )
  }
  const off = durable.filter((name) => settings.get(name) === 'off')
  if (off.length > 0) {
    throw new Error(
      `This PostgreSQL server runs with ${off.join(' and ')} off, so saved answers could be lost when it fails. ` +
        'Halvtid does not start on it. Turn the setting on.',
    )
  }
}
