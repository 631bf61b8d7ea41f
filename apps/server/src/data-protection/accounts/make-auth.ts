import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Pool } from 'pg'
import { newId } from '../../platform/identifiers/new-id.ts'

export const shortestPassword = 12
export const longestPassword = 256
/** How long the link of a mail works that sets a new password. */
export const minutesOfReset = 60
const week = 7 * 24 * 60 * 60
/** How long a session lasts at most, however often it is used, in milliseconds: then one signs in again. */
export const longestSession = 30 * 24 * 60 * 60 * 1000

export interface AuthOptions {
  pool: Pool
  publicUrl: string
  /** The keyring's key of sessions. */
  secret: string
  /** Sends the link that sets a new password. */
  sendReset: (account: { id: string; email: string }, token: string) => void
}

/** A key stands for both factors only where the device has asked for finger, face or code (ASVS 6.5). */
function requireUserVerified(userVerified: boolean | undefined): void {
  if (userVerified !== true) throw new APIError('UNAUTHORIZED', { message: 'the device did not verify its user' })
}

/** better-auth as Diskret uses it: passwords, passkeys, sessions, a second factor. */
export function makeAuth({ pool, publicUrl, secret, sendReset }: AuthOptions) {
  const isHttps = publicUrl.startsWith('https:')
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
    // What protects the account asks for the password anew, however young the session is.
    session: { expiresIn: week, updateAge: 24 * 60 * 60, freshAge: 0 },
    rateLimit: { enabled: false },
    plugins: [
      twoFactor({ issuer: 'Diskret' }),
      passkey({
        rpName: 'Diskret',
        origin: new URL(publicUrl).origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          afterVerification: ({ verification }) => requireUserVerified(verification.registrationInfo?.userVerified),
        },
        authentication: {
          afterVerification: ({ verification }) => requireUserVerified(verification.authenticationInfo.userVerified),
        },
      }),
    ],
    advanced: {
      // Browsers take `__Host-` from this host alone and send it to no other; the library itself knows `__Secure-` only.
      cookiePrefix: isHttps ? '__Host-diskret' : 'diskret',
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isHttps },
      database: { generateId: () => newId() },
      ipAddress: { disableIpTracking: true },
    },
  })
}

export type Auth = ReturnType<typeof makeAuth>
