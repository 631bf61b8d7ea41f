import { answer, api } from '../api/client.ts'

/** A device asks its owner, or the owner says no: that is no fault of Diskret's. */
export class PasskeyNotGiven extends Error {}

/** @returns whether this browser can keep passkeys for this address: only on HTTPS or localhost, and never for a bare number */
export function canUsePasskeys(): boolean {
  return window.isSecureContext && 'PublicKeyCredential' in window && !/^[\d.]+$|:/.test(window.location.hostname)
}

/** Loaded when somebody turns to it: most sign-ins go another way. */
const loadWebAuthn = () => import('@simplewebauthn/browser')

/**
 * Signs in with a passkey of this device.
 * @throws ApiProblem passkey-refused, PasskeyNotGiven
 */
export async function signInWithPasskey(): Promise<void> {
  const { options } = await answer(api.POST('/api/session/passkey/challenge'))
  const { startAuthentication } = await loadWebAuthn()
  const given = await startAuthentication({ optionsJSON: options as never }).catch(notGiven)
  const response = {
    ...given,
    response: { ...given.response },
    clientExtensionResults: { ...given.clientExtensionResults },
  }
  await answer(api.POST('/api/session/passkey', { body: { response } }))
}

/**
 * Adds a passkey of this device to the account.
 * @throws ApiProblem password-wrong, passkey-refused, PasskeyNotGiven
 */
export async function addPasskey(password: string, name: string): Promise<void> {
  const { options } = await answer(api.POST('/api/session/passkeys/challenge', { body: { password } }))
  const { startRegistration } = await loadWebAuthn()
  const given = await startRegistration({ optionsJSON: options as never }).catch(notGiven)
  const response = {
    ...given,
    response: { ...given.response },
    clientExtensionResults: { ...given.clientExtensionResults },
  }
  await answer(api.POST('/api/session/passkeys', { body: { name, response } }))
}

function notGiven(error: unknown): never {
  throw new PasskeyNotGiven('the device gave no passkey', { cause: error })
}
