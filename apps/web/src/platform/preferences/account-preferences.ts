import { answer, api } from '../api/client.ts'
import { preferences, takePreferences, whenPreferencesChange } from './preferences.ts'

const pause = 300
/** Whose choices are on their way: who reloads at once does not get the older ones back. */
const unsentKey = 'diskret.preferences.unsent'
let timer: number | undefined
/** What others keep on the account, such as columns: it is sent back as it came. Undefined until the account has said it. */
let whole: Record<string, unknown> | undefined
let owner: string | undefined
/** What was chosen here and the account has not taken yet: an answer that was on its way does not undo it. */
let waiting: Record<string, unknown> = {}

/**
 * Takes over what the account keeps; a browser that was used before by somebody else follows whoever signs in.
 * @param account the id of whoever has signed in
 */
export async function loadPreferences(account: string): Promise<void> {
  if (owner !== account) {
    whole = undefined
    waiting = {}
  }
  owner = account
  whole = await fetchWhole()
  if (unsent() === account) void send()
  else if (whole) takePreferences(whole)
  whenPreferencesChange(() => {
    setUnsent(account)
    sendSoon()
  })
  window.addEventListener('pagehide', sendWaiting)
}

/** What was known before stays known where nobody answers. */
const fetchWhole = () => answer(api.GET('/api/session/preferences')).catch(() => whole)

/** @returns what the account keeps under a name of its own, beside how the app looks */
export function keptOnAccount(name: string): unknown {
  return name in waiting ? waiting[name] : whole?.[name]
}

/** Keeps something on the account: ids, names of fields and choices, no data of persons. */
export function keepOnAccount(name: string, value: unknown): void {
  waiting = { ...waiting, [name]: value }
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
  // All of it is sent, and what is left out is forgotten: nothing is sent before it is known.
  whole ??= await fetchWhole()
  if (!whole) return
  const sent = waiting
  const body = { ...whole, ...sent, ...preferences() }
  try {
    whole = await answer(api.PUT('/api/session/preferences', { body, keepalive: true }))
    waiting = Object.fromEntries(Object.entries(waiting).filter(([name, value]) => sent[name] !== value))
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
