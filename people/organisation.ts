import { z } from 'zod'

export const organisationKinds = ['administration', 'company'] as const
export const organisationKind = z.enum(organisationKinds)
export type OrganisationKind = z.infer<typeof organisationKind>

export const key = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/)

export const organisation = z.object({ key, name: z.string().min(1).max(200), kind: organisationKind })
export type Organisation = z.infer<typeof organisation>
