import { answer, api } from '../api/client.ts'
import { preferences, takePreferences, whenPreferencesChange } from './preferences.ts'

const pause = 300
/** Whose choices are on their way: who reloads at once does not get the older ones back. */
const unsentKey = 'diskret.preferences.unsent'
let timer: number | undefined
/** What others keep on the account, such as columns: it is sent back as it came. */
let whole: Record<string, unknown> = {}

/**
 * Takes over what the account keeps; a browser that was used before by somebody else follows whoever signs in.
 * @param account the id of whoever has signed in
 */
export async function loadPreferences(account: string): Promise<void> {
  whole = await answer(api.GET('/api/session/preferences')).catch(() => ({}))
  if (unsent() === account) void send()
  else takePreferences(whole)
  whenPreferencesChange(() => {
    setUnsent(account)
    sendSoon()
  })
  window.addEventListener('pagehide', sendWaiting)
}

/** @returns what the account keeps under a name of its own, beside how the app looks */
export function keptOnAccount(name: string): unknown {
  return whole[name]
}

/** Keeps something on the account: ids, names of fields and choices, no data of persons. */
export function keepOnAccount(name: string, value: unknown): void {
  whole = { ...whole, [name]: value }
  sendSoon()
}

function sendSoon(): void {
  window.clearTimeout(timer)
  timer = window.setTimeout(() => void send(), pause)
}

/** Who leaves within the pause keeps the choice: the request outlives the page. */
function sendWaiting(): void {
  if (timer !== undefined) void send()
}

async function send(): Promise<void> {
  window.clearTimeout(timer)
  timer = undefined
  whole = { ...whole, ...preferences() }
  try {
    await answer(api.PUT('/api/session/preferences', { body: whole, keepalive: true }))
    setUnsent(null)
  } catch {
    // It is kept in this browser, and sent the next time.
  }
}

function unsent(): string | null {
  try {
    return localStorage.getItem(unsentKey)
  } catch {
    return null
  }
}

function setUnsent(account: string | null): void {
  try {
    if (account === null) localStorage.removeItem(unsentKey)
    else localStorage.setItem(unsentKey, account)
  } catch {
    // A private window keeps nothing.
  }
}
