import { readFileSync, statSync } from 'node:fs'
import { checkRound } from '@/report/check-round'
import type { PortableRound } from '@/report/portable-round'
import { Complaint, complainOf } from './complaint'

const most = 200 * 1024 * 1024

const readText = (file: string): string => {
  try {
    if (statSync(file).size > most) throw new Complaint(`${file} is larger than 200 MB.`)
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    if (error instanceof Complaint) throw error
    if (error instanceof TypeError) throw new Complaint(`${file} is not UTF-8 text.`)
    throw new Complaint(`${file} cannot be read: ${(error as Error).message}`)
  }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw complainOf([{ path: '', reason: 'not-json' }])
  }
}

/** The round in a file, checked whole. */
export const readRound = (file: string): PortableRound => {
  const found = checkRound(parse(readText(file)))
  if (Array.isArray(found)) throw complainOf(found)
  return found
}
