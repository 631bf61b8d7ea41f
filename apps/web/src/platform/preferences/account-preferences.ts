import { answer, api } from '../api/client.ts'
import { preferences, takePreferences, whenPreferencesChange } from './preferences.ts'

const pause = 800
let timer: number | undefined
/** What others keep on the account, such as columns: it is sent back as it came. */
let whole: Record<string, unknown> = {}

/** Takes over what the account keeps; a browser that was used before by somebody else follows whoever signs in. */
export async function loadPreferences(): Promise<void> {
  whole = await answer(api.GET('/api/session/preferences')).catch(() => ({}))
  takePreferences(whole)
  whenPreferencesChange(keepSoon)
}

function keepSoon(): void {
  window.clearTimeout(timer)
  timer = window.setTimeout(() => {
    whole = { ...whole, ...preferences() }
    // A choice that did not reach the account is kept in this browser all the same.
    answer(api.PUT('/api/session/preferences', { body: whole })).catch(() => {})
  }, pause)
}
