import { z } from 'zod'
import { portableRound } from './portable-round'

/** The format of a round's file as JSON Schema 2020-12, for those who read or write it without us. */
export const portableSchema = (): string =>
  `${JSON.stringify({ title: 'A round in Halvtid, as a file', ...z.toJSONSchema(portableRound, { io: 'input' }) }, null, 2)}\n`
