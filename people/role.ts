import { z } from 'zod'

export const roles = ['strategist', 'note_taker', 'representative', 'reader'] as const
export const role = z.enum(roles)
export type Role = z.infer<typeof role>

/** Who is calling: one person in one municipality. Ids are UUIDs. */
export type Caller = { municipality: string; person: string; role: Role }

/** Those who come in on the municipality's side: they lead, write, or read what is published. */
export const municipalRoles = ['strategist', 'note_taker', 'reader'] as const satisfies readonly Role[]
export type MunicipalRole = (typeof municipalRoles)[number]

/** Those who lead the reconciliation and write at its meetings, on the municipality's side. */
export const isStaff = (one: Role): boolean => one === 'strategist' || one === 'note_taker'
