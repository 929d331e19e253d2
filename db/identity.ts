import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto'
import { and, eq, gt, isNull, lt, or, sql } from 'drizzle-orm'
import type { openIdentity } from './client'
import { attempt, browser, code, user } from './schema/identity'

export type IdentityDatabase = ReturnType<typeof openIdentity>

export const hash = (secret: string): string => createHash('sha256').update(secret).digest('hex')
/** 256 bits, as text for a URL. */
export const makeSecret = (): string => randomBytes(32).toString('base64url')

const minutes = (count: number, from: Date) => new Date(from.getTime() + count * 60_000)

/** A six-figure code, stored hashed. Bound to the browser that asked when its hash is given. */
export const createCode = async (
  db: IdentityDatabase,
  userId: string,
  browserHash: string | null,
  now: Date,
  valid = 15,
) => {
  const plain = String(randomInt(0, 1_000_000)).padStart(6, '0')
  const id = randomUUID()
  await db
    .insert(code)
    .values({ id, userId, browserHash, codeHash: hash(`${id}${plain}`), expiresAt: minutes(valid, now) })
  return plain
}

/** Takes a code once; five wrong tries spend it. */
export const takeCode = async (
  db: IdentityDatabase,
  userId: string,
  plain: string,
  browserHash: string,
  now: Date,
): Promise<boolean> =>
  db.transaction(async (tx) => {
    const open = await tx
      .select()
      .from(code)
      .where(
        and(
          eq(code.userId, userId),
          isNull(code.usedAt),
          gt(code.expiresAt, now),
          lt(code.attempts, 5),
          or(isNull(code.browserHash), eq(code.browserHash, browserHash)),
        ),
      )
      .for('update')
    const right = open.find((one) => one.codeHash === hash(`${one.id}${plain}`))
    if (right) await tx.update(code).set({ usedAt: now }).where(eq(code.id, right.id))
    else
      for (const one of open)
        await tx
          .update(code)
          .set({ attempts: one.attempts + 1 })
          .where(eq(code.id, one.id))
    return right !== undefined
  })

/** A browser that has shown a code goes in without one for 90 days. */
export const trustBrowser = async (db: IdentityDatabase, userId: string, browserHash: string, now: Date) => {
  await db
    .insert(browser)
    .values({ id: randomUUID(), userId, browserHash, expiresAt: minutes(60 * 24 * 90, now) })
}

/** Whether this browser has shown the account's code and may still go in without one. */
export const isTrusted = async (
  db: IdentityDatabase,
  userId: string,
  browserHash: string,
  now: Date,
): Promise<boolean> => {
  const where = and(
    eq(browser.userId, userId),
    eq(browser.browserHash, browserHash),
    gt(browser.expiresAt, now),
  )
  return (await db.select({ id: browser.id }).from(browser).where(where).limit(1)).length > 0
}

export const findUser = async (db: IdentityDatabase, where: { email: string } | { id: string }) => {
  const [found] = await db
    .select()
    .from(user)
    .where('email' in where ? eq(user.email, where.email.toLowerCase()) : eq(user.id, where.id))
  return found
}

/** Counts one try; false when `most` tries within the window are spent. */
export const mayTry = async (
  db: IdentityDatabase,
  subject: string,
  most: number,
  windowMinutes: number,
  now: Date,
): Promise<boolean> => {
  const until = minutes(windowMinutes, now)
  const [row] = await db
    .insert(attempt)
    .values({ subject, count: 1, until })
    .onConflictDoUpdate({
      target: attempt.subject,
      set: {
        count: sql`case when ${attempt.until} < ${now.toISOString()}::timestamptz then 1 else ${attempt.count} + 1 end`,
        until: sql`case when ${attempt.until} < ${now.toISOString()}::timestamptz then ${until.toISOString()}::timestamptz else ${attempt.until} end`,
      },
    })
    .returning({ count: attempt.count })
  return row!.count <= most
}

export const hasAccounts = async (db: IdentityDatabase): Promise<boolean> =>
  (await db.select({ id: user.id }).from(user).limit(1)).length > 0
