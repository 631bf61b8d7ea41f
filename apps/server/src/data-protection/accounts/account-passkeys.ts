import type { Pool } from 'pg'
import type { Auth } from './make-auth.ts'
import type { SignIn } from './record-sign-in.ts'

/** A device's proof that it holds a key, as WebAuthn writes it in JSON. */
export type PasskeyProof = NonNullable<Parameters<Auth['api']['verifyPasskeyAuthentication']>[0]>['body']['response']

/** What a browser is asked to do with a passkey, as WebAuthn writes it in JSON. */
export type PasskeyOptions = Record<string, unknown>

/** A passkey of an account: what its owner called it, and since when. */
export interface Passkey {
  id: string
  name: string
  addedAt: string
}

/** Options for the browser, and the cookies that tie its answer to them. */
export interface PasskeyChallenge {
  options: PasskeyOptions
  cookies: string[]
}

/** Sign-in without a password: a key that the device keeps and opens for its owner alone (WebAuthn level 2). */
export interface AccountPasskeys {
  /** @returns what a device is asked that shall keep a new key, or nothing where the password is wrong */
  preparePasskey(headers: Headers, password: string): Promise<PasskeyChallenge | undefined>
  /** @returns whether the device's answer held; from then on the key opens the account */
  addPasskey(headers: Headers, name: string, response: PasskeyOptions): Promise<boolean>
  passkeys(headers: Headers): Promise<Passkey[]>
  /** Takes a key of one's own away; of another account nothing happens. */
  removePasskey(headers: Headers, id: string): Promise<void>
  /** @returns what any device is asked that may hold a key of somebody here; tells nothing of who has one */
  challengePasskey(): Promise<PasskeyChallenge>
  /** @returns the cookies that open a session, or nothing where the answer does not hold */
  passPasskey(headers: Headers, response: PasskeyProof): Promise<string[] | undefined>
}

/** Passkeys, on better-auth. A key counts as both factors, so the device must have asked for finger, face or code. */
export function accountPasskeys(auth: Auth, pool: Pool, record: (event: SignIn) => Promise<void>): AccountPasskeys {
  const own = async (headers: Headers) => (await auth.api.getSession({ headers }))?.user.id
  const challenge = async (response: Response): Promise<PasskeyChallenge> => ({
    options: (await response.json()) as PasskeyOptions,
    cookies: response.headers.getSetCookie(),
  })
  return {
    async preparePasskey(headers, password) {
      const held = await auth.api.verifyPassword({ body: { password }, headers, asResponse: true })
      if (!held.ok) return undefined
      return challenge(await auth.api.generatePasskeyRegistrationOptions({ headers, query: {}, asResponse: true }))
    },
    async addPasskey(headers, name, response) {
      const added = await auth.api.verifyPasskeyRegistration({ body: { name, response }, headers, asResponse: true })
      return added.ok
    },
    async passkeys(headers) {
      const { rows } = await pool.query<{ id: string; name: string | null; createdAt: Date }>(
        'select id, name, "createdAt" from passkey where "userId" = $1 order by "createdAt", id',
        [await own(headers)],
      )
      return rows.map(({ id, name, createdAt }) => ({ id, name: name ?? '', addedAt: createdAt.toISOString() }))
    },
    async removePasskey(headers, id) {
      await pool.query('delete from passkey where id = $1 and "userId" = $2', [id, await own(headers)])
    },
    async challengePasskey() {
      const { options, cookies } = await challenge(
        await auth.api.generatePasskeyAuthenticationOptions({ headers: new Headers(), asResponse: true }),
      )
      return { options: { ...options, userVerification: 'required' }, cookies }
    },
    async passPasskey(headers, response) {
      const passed = await auth.api.verifyPasskeyAuthentication({
        body: { response },
        headers,
        asResponse: true,
      })
      if (!passed.ok) {
        await record({ failed: 'passkey' })
        return undefined
      }
      const { user } = (await passed.json()) as { user: { id: string } }
      await record({ account: user.id, secondFactor: true })
      return passed.headers.getSetCookie()
    },
  }
}
