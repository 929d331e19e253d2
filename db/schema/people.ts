import { pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { Language } from '@/people/language'
import type { OrganisationKind } from '@/people/organisation'
import type { Role } from '@/people/role'
import { id, moment, municipalityId, refersTo } from './columns'

export const municipality = pgTable('municipality', {
  municipalityId: uuid('municipality_id').primaryKey(),
  name: text('name').notNull(),
  /** An IANA time zone: days begin and meetings are held in it. */
  timeZone: text('time_zone').notNull().default('Europe/Stockholm'),
  createdAt: moment('created_at').notNull().defaultNow(),
})

const inMunicipality = () =>
  uuid('municipality_id')
    .notNull()
    .references(() => municipality.municipalityId)

export const organisation = pgTable(
  'organisation',
  {
    municipalityId: inMunicipality(),
    id: id(),
    key: text('key').notNull(),
    name: text('name').notNull(),
    kind: text('kind').$type<OrganisationKind>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.municipalityId, t.id] }), unique().on(t.municipalityId, t.key)],
)

export const person = pgTable(
  'person',
  {
    municipalityId: inMunicipality(),
    id: id(),
    /** The account in the schema `identity` that signs in as this person. */
    userId: text('user_id').notNull(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    language: text('language').$type<Language>(),
    role: text('role').$type<Role>().notNull(),
    revokedAt: moment('revoked_at'),
  },
  (t) => [primaryKey({ columns: [t.municipalityId, t.id] }), unique().on(t.municipalityId, t.email)],
)

export const invitation = pgTable(
  'invitation',
  {
    municipalityId: municipalityId(),
    id: id(),
    personId: uuid('person_id').notNull(),
    dialogueId: uuid('dialogue_id'),
    secretHash: text('secret_hash').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    revokedAt: moment('revoked_at'),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique().on(t.municipalityId, t.secretHash),
    refersTo(t.personId, person),
  ],
)
