import { getMigrations } from 'better-auth/db/migration'
import { Pool } from 'pg'
import { systemClock } from '../../platform/clock/clock.ts'
import { Problem } from '../../platform/problems/problem.ts'
import type { Services } from '../services.ts'
import { type AccountPasskeys, accountPasskeys } from './account-passkeys.ts'
import { type AccountSecurity, accountSecurity } from './account-security.ts'
import type { DescribedTable } from './account-tables.ts'
import { type Auth, longestSession, makeAuth } from './make-auth.ts'
import { readHeld } from './read-held.ts'
import { recordSignIn, type SignIn } from './record-sign-in.ts'
import { refuseGuessable } from './refuse-guessable.ts'
import { sendResetMail } from './send-reset-mail.ts'

/** Passwords and sessions of staff, in a schema that no purpose can see. */
export interface Accounts extends AccountSecurity, AccountPasskeys {
  /**
   * Makes what an account signs in with; one that an interrupted set-up left behind is taken over. Whether there is a colleague
   * of that address already is asked before (`registerColleague`).
   * @returns its id
   * @throws Problem password-too-short, password-guessable
   */
  create(account: { email: string; name: string; password: string }): Promise<string>
  /**
   * @returns the cookies that open a session, or that wait for the second factor, or nothing when address or password is wrong
   */
  signIn(email: string, password: string): Promise<{ cookies: string[]; needsSecondFactor: boolean } | undefined>
  /** @returns the cookies that end the session of these headers */
  signOut(headers: Headers): Promise<string[]>
  /** @returns the id of the account whose session the headers carry, or nothing */
  session(headers: Headers): Promise<string | undefined>
  /**
   * Changes the password of whoever the headers belong to, who says the current one; every other session ends.
   * @returns the cookies that go on with this session, or nothing when the current password is wrong
   * @throws Problem password-too-short, password-guessable
   */
  changePassword(headers: Headers, change: { current: string; next: string }): Promise<string[] | undefined>
  /**
   * Sets a password, for whoever has lost theirs; every session of the account ends.
   * @throws Problem password-too-short, password-guessable
   */
  setPassword(id: string, password: string): Promise<void>
  /** Takes away all that an account signs in with: password, sessions, name and address. Once more does nothing. */
  remove(id: string): Promise<void>
  /** @returns what is held of an account here, by table, for its access report; secrets are left out */
  held(id: string): Promise<{ table: DescribedTable; rows: Record<string, unknown>[] }[]>
  close(): Promise<void>
}

// Any number will do that nobody else takes.
const lockOfMigration = 0x44_49_53_41

/** Opens the accounts, making their tables where needed. */
export async function openAccounts(services: Services): Promise<Accounts> {
  const { service, settings, keyring, log } = services
  const pool = new Pool({
    ...service.address,
    user: service.user,
    password: service.password,
    max: 4,
    options: '-c search_path=accounts',
  })
  const lost = (error: Error) => {
    if (!pool.ending) log.warn({ error }, 'a connection of the accounts was lost')
  }
  // A connection that is in use tells its end itself.
  pool.on('error', lost).on('connect', (client) => client.on('error', lost))
  const auth = makeAuth({
    pool,
    publicUrl: settings.publicUrl,
    secret: keyring.key('sessions').secret.toString('base64url'),
    sendReset: ({ email }, token) => {
      sendResetMail(services, email, token).catch((error: unknown) =>
        log.warn({ error }, 'a mail with a new password did not go'),
      )
    },
  })
  await migrate(pool, auth)
  const refuse = async (password: string, words: (string | null)[]) =>
    refuseGuessable(password, [...words, await companyOf(services)])
  const record = (event: SignIn) => recordSignIn(services, event)
  return {
    ...accountSecurity(auth, pool, { refuse, record }),
    ...accountPasskeys(auth, pool, record),
    async create({ email, name, password }) {
      await refuse(password, [email, name])
      const context = await auth.$context
      const address = email.trim().toLowerCase()
      const hash = await context.password.hash(password)
      const left = await context.internalAdapter.findUserByEmail(address, { includeAccounts: true })
      const user =
        left?.user ??
        (await context.internalAdapter.createUser(
          { email: address, name, emailVerified: true },
          { method: 'email-password' },
        ))
      // A set-up may have been interrupted before there was a password to change.
      if (left?.accounts.some(({ providerId }) => providerId === 'credential'))
        await context.internalAdapter.updatePassword(user.id, hash)
      else
        await context.internalAdapter.linkAccount({
          userId: user.id,
          providerId: 'credential',
          accountId: user.id,
          password: hash,
        })
      return user.id
    },
    async signIn(email, password) {
      const response = await auth.api.signInEmail({
        body: { email: email.trim().toLowerCase(), password },
        asResponse: true,
      })
      if (!response.ok) {
        await recordSignIn(services, { failed: 'password', email })
        return undefined
      }
      const { twoFactorRedirect, user } = (await response.json()) as {
        twoFactorRedirect?: boolean
        user?: { id: string }
      }
      if (user) await recordSignIn(services, { account: user.id, secondFactor: false })
      return { cookies: response.headers.getSetCookie(), needsSecondFactor: twoFactorRedirect === true }
    },
    async signOut(headers) {
      const response = await auth.api.signOut({ headers, asResponse: true })
      return response.headers.getSetCookie()
    },
    async session(headers) {
      const opened = await auth.api.getSession({ headers })
      if (!opened) return undefined
      // What the library writes down it takes from the machine's clock, also where a practice clock is ahead of it.
      if (opened.session.createdAt.getTime() > systemClock().now().getTime() - longestSession) return opened.user.id
      await pool.query('delete from session where id = $1', [opened.session.id])
      return undefined
    },
    async changePassword(headers, { current, next }) {
      const user = (await auth.api.getSession({ headers }))?.user
      await refuse(next, [user?.email ?? null, user?.name ?? null])
      const response = await auth.api.changePassword({
        body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
        headers,
        asResponse: true,
      })
      return response.ok ? response.headers.getSetCookie() : undefined
    },
    async setPassword(id, password) {
      const context = await auth.$context
      const user = await context.internalAdapter.findUserById(id)
      await refuse(password, [user?.email ?? null, user?.name ?? null])
      await context.internalAdapter.updatePassword(id, await context.password.hash(password))
      await pool.query('delete from session where "userId" = $1', [id])
    },
    async remove(id) {
      await pool.query('delete from session where "userId" = $1', [id])
      await pool.query('delete from account where "userId" = $1', [id])
      await pool.query('delete from "twoFactor" where "userId" = $1', [id])
      await pool.query('delete from passkey where "userId" = $1', [id])
      await pool.query('delete from verification where value = $1', [id])
      await pool.query('delete from "user" where id = $1', [id])
    },
    held: (id) => readHeld(pool, id),
    close: () => pool.end(),
  }
}

/** Its name stands in no password; before the set-up there is none. */
async function companyOf({ controller }: Services): Promise<string | null> {
  try {
    return (await controller()).company
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-set-up') return null
    throw error
  }
}

async function migrate(pool: Pool, { options }: Auth): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockOfMigration])
    await client.query('create schema if not exists accounts')
    const { toBeCreated, toBeAdded, runMigrations } = await getMigrations(options)
    if (toBeCreated.length > 0 || toBeAdded.length > 0) await runMigrations()
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockOfMigration])
    client.release()
  }
}
