import { randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
import type { Auth } from './make-auth.ts'
import type { SignIn } from './record-sign-in.ts'

/** A session of an account: nothing of where or with what it was opened is kept. */
export interface OwnSession {
  id: string
  startedAt: string
  lastUsedAt: string
  endsAt: string
  /** The one that asks. */
  isThis: boolean
}

/** What an authenticator app is told, and the codes for the day on which it is lost. Both are shown once. */
export interface SecondFactor {
  /** `otpauth://…`, as a QR code or by hand. */
  uri: string
  backupCodes: string[]
}

export type CodeKind = 'app' | 'backup'

/** What a colleague does for the safety of their own account. */
export interface AccountSecurity {
  /** @returns the cookies that open the session after the password, or nothing where the code is wrong or too late */
  passSecondFactor(headers: Headers, kind: CodeKind, code: string): Promise<string[] | undefined>
  /** @returns whether whoever these headers belong to signs in with a second factor */
  hasSecondFactor(headers: Headers): Promise<boolean>
  /** Prepares one; it holds once a code confirms it. @returns nothing where the password is wrong */
  prepareSecondFactor(headers: Headers, password: string): Promise<SecondFactor | undefined>
  /** @returns the cookies that go on with the session, or nothing where the code is wrong */
  confirmSecondFactor(headers: Headers, code: string): Promise<string[] | undefined>
  /** @returns the cookies that go on with the session, or nothing where the password is wrong */
  endSecondFactor(headers: Headers, password: string): Promise<string[] | undefined>
  /** @returns the open sessions, the newest first */
  sessions(headers: Headers): Promise<OwnSession[]>
  /** Ends a session of the same account; of another nothing happens. */
  endSession(headers: Headers, id: string): Promise<void>
  endOtherSessions(headers: Headers): Promise<void>
  /** Sends a link to the address where there is an account of it; says neither. */
  requestReset(email: string): Promise<void>
  /** @returns a token for an account that sets its password once, until the moment given */
  makeResetToken(id: string, until: Date): Promise<string>
  /**
   * @returns whether the link held; every session of the account has then ended
   * @throws Problem password-too-short, password-guessable
   */
  resetPassword(token: string, password: string): Promise<boolean>
}

/**
 * Second factor, sessions, lost passwords, on better-auth.
 * @param options what throws where a password may not be taken, and what writes down who came in
 */
export function accountSecurity(
  auth: Auth,
  pool: Pool,
  {
    refuse,
    record,
  }: { refuse: (password: string, words: string[]) => Promise<void>; record: (event: SignIn) => Promise<void> },
): AccountSecurity {
  const current = (headers: Headers) => auth.api.getSession({ headers })
  return {
    async passSecondFactor(headers, kind, code) {
      const response =
        kind === 'app'
          ? await auth.api.verifyTOTP({ body: { code }, headers, asResponse: true })
          : await auth.api.verifyBackupCode({ body: { code }, headers, asResponse: true })
      if (!response.ok) {
        await record({ failed: 'second-factor' })
        return undefined
      }
      const { user } = (await response.json()) as { user: { id: string } }
      await record({ account: user.id, secondFactor: true })
      return response.headers.getSetCookie()
    },
    async hasSecondFactor(headers) {
      return (await current(headers))?.user.twoFactorEnabled === true
    },
    async prepareSecondFactor(headers, password) {
      const response = await auth.api.enableTwoFactor({ body: { password }, headers, asResponse: true })
      if (!response.ok) return undefined
      const { totpURI, backupCodes } = (await response.json()) as { totpURI: string; backupCodes: string[] }
      return { uri: totpURI, backupCodes }
    },
    async confirmSecondFactor(headers, code) {
      const response = await auth.api.verifyTOTP({ body: { code }, headers, asResponse: true })
      return response.ok ? response.headers.getSetCookie() : undefined
    },
    async endSecondFactor(headers, password) {
      const response = await auth.api.disableTwoFactor({ body: { password }, headers, asResponse: true })
      return response.ok ? response.headers.getSetCookie() : undefined
    },
    async sessions(headers) {
      const own = await current(headers)
      if (!own) return []
      const { rows } = await pool.query<{ id: string; createdAt: Date; updatedAt: Date; expiresAt: Date }>(
        `select id, "createdAt", "updatedAt", "expiresAt" from session where "userId" = $1 and "expiresAt" > $2
         order by "createdAt" desc`,
        [own.user.id, own.session.updatedAt],
      )
      return rows.map(({ id, createdAt, updatedAt, expiresAt }) => ({
        id,
        startedAt: createdAt.toISOString(),
        lastUsedAt: updatedAt.toISOString(),
        endsAt: expiresAt.toISOString(),
        isThis: id === own.session.id,
      }))
    },
    async endSession(headers, id) {
      const own = await current(headers)
      if (own) await pool.query('delete from session where id = $1 and "userId" = $2', [id, own.user.id])
    },
    async endOtherSessions(headers) {
      const own = await current(headers)
      if (own) await pool.query('delete from session where "userId" = $1 and id <> $2', [own.user.id, own.session.id])
    },
    async requestReset(email) {
      await auth.api.requestPasswordReset({ body: { email: email.trim().toLowerCase() } })
    },
    async makeResetToken(id, until) {
      const token = randomBytes(24).toString('base64url')
      const { internalAdapter } = await auth.$context
      await internalAdapter.createVerificationValue({
        value: id,
        identifier: `reset-password:${token}`,
        expiresAt: until,
      })
      return token
    },
    async resetPassword(token, newPassword) {
      await refuse(newPassword, [])
      const response = await auth.api.resetPassword({ body: { token, newPassword }, asResponse: true })
      return response.ok
    },
  }
}
