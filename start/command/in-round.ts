import { open, type Tx } from '@/db/client'
import { asImporter } from '@/db/portable/as-importer'
import { findRoundByKey } from '@/db/portable/find-round'
import { Complaint } from './complaint'
import { chooseMunicipality, listMunicipalities } from './municipality'

/** Reads a round as the owner of the machine, who sees everything. */
export const inRound = async <T>(
  url: string,
  key: string,
  municipality: string | undefined,
  read: (tx: Tx, roundId: string) => Promise<T>,
): Promise<T> => {
  const { id, name } = chooseMunicipality(await listMunicipalities(url), municipality)
  const database = open(url, 1)
  try {
    return await asImporter(database, id, async (tx) => {
      const roundId = await findRoundByKey(tx, id, key)
      if (!roundId) throw new Complaint(`There is no round "${key}" in ${name}.`)
      return read(tx, roundId)
    })
  } finally {
    await database.$client.end()
  }
}
