import postgres from 'postgres'
import { Complaint } from './complaint'

type Municipality = { id: string; name: string }

/**
 * The owner of the tables stands under forced row-level security too, unless a superuser. Rolled back, so that the wall never
 * comes down for anybody else.
 */
export const listMunicipalities = async (url: string): Promise<Municipality[]> => {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  const list = (tx: postgres.Sql) =>
    tx<Municipality[]>`select municipality_id as id, name from municipality order by name`
  try {
    const [row] = await sql`select row_security_active('municipality') as hidden`
    if (!row?.hidden) return await list(sql)
    await sql`begin`
    await sql`alter table municipality no force row level security`
    const found = await list(sql)
    await sql`rollback`
    return found
  } finally {
    await sql.end({ timeout: 1 })
  }
}

const named = (all: Municipality[]) => all.map((one) => `  ${one.name}`).join('\n')

/** The municipality with this name or id; without one, the only one there is. */
export const chooseMunicipality = (all: Municipality[], name: string | undefined): Municipality => {
  if (all.length === 0)
    throw new Complaint('There is no municipality yet. Give one with --municipality "Name" --new.')
  const found = name === undefined ? all : all.filter((one) => one.name === name || one.id === name)
  if (found.length === 1) return found[0]!
  if (name === undefined)
    throw new Complaint(`Which municipality? Choose one with --municipality:\n${named(all)}`)
  if (found.length === 0) throw new Complaint(`There is no municipality "${name}". There are:\n${named(all)}`)
  throw new Complaint(
    `Several municipalities are called "${name}". Give the id instead:\n${found.map((one) => `  ${one.id}`).join('\n')}`,
  )
}
