import { betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Pool } from 'pg'
import { newId } from '../../platform/identifiers/new-id.ts'

export const shortestPassword = 12
export const longestPassword = 256
/** How long the link of a mail works that sets a new password. */
export const minutesOfReset = 60
const week = 7 * 24 * 60 * 60

export interface AuthOptions {
  pool: Pool
  publicUrl: string
  /** The keyring's key of sessions. */
  secret: string
  /** Sends the link that sets a new password. */
  sendReset: (account: { id: string; email: string }, token: string) => void
}

/** better-auth as Diskret uses it: passwords, sessions, a second factor. */
export function makeAuth({ pool, publicUrl, secret, sendReset }: AuthOptions) {
  return betterAuth({
    appName: 'Diskret',
    baseURL: publicUrl,
    secret,
    database: pool,
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Accounts are made by an administrator, never by who happens to come by.
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      resetPasswordTokenExpiresIn: minutesOfReset * 60,
      // Whoever knew the old password is put out.
      revokeSessionsOnPasswordReset: true,
      // Not waited for: how long an answer takes must not tell whether there is such an account.
      sendResetPassword: async ({ user, token }) => sendReset(user, token),
    },
    // Whoever reads the table cannot use what stands there.
    verification: { storeIdentifier: 'hashed' },
    session: { expiresIn: week, updateAge: 24 * 60 * 60 },
    rateLimit: { enabled: false },
    plugins: [twoFactor({ issuer: 'Diskret' })],
    advanced: {
      cookiePrefix: 'diskret',
      useSecureCookies: publicUrl.startsWith('https:'),
      database: { generateId: () => newId() },
      ipAddress: { disableIpTracking: true },
    },
  })
}

export type Auth = ReturnType<typeof makeAuth>
