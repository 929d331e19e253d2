import { createHash, randomBytes, randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { open, openIdentity } from '@/db/client'
import { bjorkvikId, demoStrategist } from '@/db/seed/demo'
import { createCode, hasAccounts, hash, makeSecret } from '@/db/identity'

const day = 24 * 60

type Row = {
  municipality_id: string
  id: string
  user_id: string
  name: string
  role: string
  dialogue_id: string | null
}

/**
 * A strategist, and a representative: of an organisation that prepares, with a conflict to settle, for as long as there is one.
 * Runs as the owner of the database, who passes row-level security only as a role that the import may use.
 */
const findDemoPeople = async (url: string): Promise<Row[]> => {
  const client = postgres(url, {
    max: 1,
    connection: { role: 'halvtid_app' } as Record<string, string>,
    onnotice: () => {},
  })
  try {
    return await client.begin(async (tx) => {
      await tx`select set_config('app.municipality', ${bjorkvikId}, true), set_config('app.role', 'importer', true)`
      return tx<Row[]>`
        (select municipality_id, id, user_id, name, role, null::uuid as dialogue_id from person where email = ${demoStrategist} limit 1)
        union all
        (select p.municipality_id, p.id, p.user_id, p.name, p.role, d.id from dialogue d join round r using (municipality_id)
          join participant t on t.municipality_id = d.municipality_id and t.dialogue_id = d.id
          join person p on p.municipality_id = d.municipality_id and p.id = t.person_id
          where r.id = d.round_id and r.key = 'halvtid-2026' and p.revoked_at is null and t.revoked_at is null and t.limited_to is null
          order by d.state = 'preparing' desc,
            exists (select 1 from answer a where a.municipality_id = d.municipality_id and a.dialogue_id = d.id and a.conflicted) desc,
            p.email limit 1)`
    })
  } finally {
    await client.end()
  }
}

const invite = async (url: string, row: Row, now: Date): Promise<string> => {
  const secret = makeSecret()
  const database = open(url, 1)
  try {
    await database.$client.begin(async (tx) => {
      await tx`select set_config('app.municipality', ${row.municipality_id}, true), set_config('app.role', 'importer', true)`
      await tx`insert into invitation (municipality_id, id, person_id, dialogue_id, secret_hash, expires_at)
        values (${row.municipality_id}, ${randomUUID()}, ${row.id}, ${row.dialogue_id}, ${hash(secret)}, ${new Date(now.getTime() + day * 60_000).toISOString()})`
    })
  } finally {
    await database.$client.end()
  }
  return secret
}

/** The address that people use: the public one if there is one, otherwise where the app listens. */
export const publicAddress = (origin: string, given?: string): string => given?.replace(/\/+$/, '') || origin

/** The one-time secret of the first-run page; the app knows only its hash, through its environment. */
export const makeWelcome = (): { secret: string; hash: string } => {
  const secret = randomBytes(16).toString('base64url')
  return { secret, hash: createHash('sha256').update(secret).digest('hex') }
}

const who: Record<string, string> = { strategist: 'Strategist', representative: 'Representative' }

/** Lines to print when the app answers: one sign-in link for each kind of user, with the code that a new browser needs. */
export async function signInLinks(
  url: string,
  origin: string,
  options: { empty: boolean; welcome?: string },
): Promise<string[]> {
  const identity = openIdentity(url)
  try {
    if (!(await hasAccounts(identity)))
      return options.welcome ? [`First run: ${origin}/welcome#${options.welcome}`] : []
    const now = new Date()
    const lines: string[] = []
    for (const row of await findDemoPeople(url)) {
      const secret = await invite(url, row, now)
      const code = await createCode(identity, row.user_id, null, now, day)
      lines.push(
        `${who[row.role] ?? row.role} (${row.name}): ${origin}/enter#${secret}`,
        `  code for a new browser: ${code}`,
      )
    }
    return lines
  } finally {
    await identity.$client.end()
  }
}
