import { randomUUID } from 'node:crypto'
import { ensureAccounts } from '@/db/accounts'
import { open, openIdentity } from '@/db/client'
import { asImporter } from '@/db/portable/as-importer'
import { ImportRefused, importRound } from '@/db/portable/import-round'
import { municipality } from '@/db/schema'
import type { PortableRound } from '@/report/portable-round'
import { Complaint, complainOf } from './complaint'
import { chooseMunicipality, listMunicipalities } from './municipality'

type Choice = { municipality: string | undefined; isNew: boolean }

/** A municipality without a strategist is one that nobody can enter, and that keeps the first-run page shut. */
const isLed = ({ people }: PortableRound) => people.some(({ role }) => role === 'strategist')

const place = async (url: string, round: PortableRound, { municipality: name, isNew }: Choice) => {
  const all = await listMunicipalities(url)
  if (!isNew) return chooseMunicipality(all, name)
  if (!name) throw new Complaint('Give the new municipality its name: --municipality "Name" --new.')
  if (all.some((one) => one.name === name))
    throw new Complaint(`There is a municipality "${name}" already. Leave out --new.`)
  if (!isLed(round))
    throw new Complaint(
      `The file names no strategist, so nobody could enter "${name}". Found the municipality\n` +
        'on the first-run page (npm start -- --empty), and import the file there without --new.',
    )
  return { id: randomUUID(), name }
}

const tellShutOut = (names: string[]) =>
  names.length === 0
    ? []
    : [`These have no access until a strategist lets them in on the staff page: ${names.join(', ')}.`]

/** Takes the round into the municipality, all of it or nothing; answers what happened. */
export const importInto = async (url: string, round: PortableRound, choice: Choice): Promise<string> => {
  const { id, name } = await place(url, round, choice)
  const database = open(url, 1)
  const identity = openIdentity(url)
  try {
    const { changed, shutOut } = await asImporter(database, id, async (tx) => {
      if (choice.isNew) await tx.insert(municipality).values({ municipalityId: id, name })
      return importRound(tx, id, round, {
        accountsOf: (people) => ensureAccounts(identity, people),
        letsStaffIn: choice.isNew,
        id: randomUUID,
        now: new Date(),
      })
    })
    const { key } = round.round
    return changed
      ? [`Imported ${key} into ${name}.`, ...tellShutOut(shutOut)].join('\n')
      : `${key} is in ${name} already, with the same content. Nothing changed.`
  } catch (error) {
    throw error instanceof ImportRefused ? complainOf(error.faults) : error
  } finally {
    await Promise.all([database.$client.end(), identity.$client.end()])
  }
}
