import { randomUUID } from 'node:crypto'
import { inArray } from 'drizzle-orm'
import type { openIdentity } from './client'
import { user } from './schema'

export type Identity = ReturnType<typeof openIdentity>
type Person = { name: string; email: string }

const most = 5_000

/** The accounts that sign in as these people, by lower-case e-mail address; those that are missing are made. */
export const ensureAccounts = async (
  identity: Identity,
  people: readonly Person[],
): Promise<Map<string, string>> => {
  const names = new Map(people.map((one) => [one.email.toLowerCase(), one.name]))
  const emails = [...names.keys()].sort()
  const accounts = new Map<string, string>()
  for (let start = 0; start < emails.length; start += most) {
    const some = emails.slice(start, start + most)
    await identity
      .insert(user)
      .values(some.map((email) => ({ id: randomUUID(), name: names.get(email)!, email })))
      .onConflictDoNothing()
    const rows = await identity
      .select({ id: user.id, email: user.email })
      .from(user)
      .where(inArray(user.email, some))
    for (const row of rows) accounts.set(row.email, row.id)
  }
  return accounts
}

/** The account that signs in with this e-mail address, made when it is missing. */
export const ensureAccount = async (identity: Identity, person: Person): Promise<string> =>
  (await ensureAccounts(identity, [person])).get(person.email.toLowerCase())!
