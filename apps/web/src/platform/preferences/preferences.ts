import type { Language } from '@diskret/server/texts/language'
import { useSyncExternalStore } from 'react'
import type { Density } from '../theme/tokens.ts'

/** What somebody chose of how the app looks and answers. Kept in the browser for the first paint, and on the account. */
export interface Preferences {
  language: Language
  colorScheme: 'light' | 'dark' | 'auto'
  density: Density
  /** Whether keys without Ctrl or Cmd do something (WCAG 2.1.4). */
  singleKeys: boolean
  /** Whether the side navigation is folded. */
  folded: boolean
  /** Where the set-up was left, once there is an account; nothing when it is done. */
  setUpStep: string | null
}

const storageKey = 'diskret.preferences'
const listeners = new Set<() => void>()

function read(): Preferences {
  const usual: Preferences = {
    language: navigator.language.toLowerCase().startsWith('da') ? 'da' : 'en',
    colorScheme: 'auto',
    density: 'normal',
    singleKeys: true,
    folded: false,
    setUpStep: null,
  }
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<Preferences>) }
  } catch {
    return usual
  }
}

let current: Preferences | undefined

/** @returns what is chosen now */
export function preferences(): Preferences {
  current ??= read()
  return current
}

/** Changes some of it at once, everywhere, and keeps it on the account. */
export function changePreferences(change: Partial<Preferences>): void {
  take(change)
  onOwnChange()
}

let onOwnChange = () => {}

/** Says what happens when the reader changes something, beside showing it. */
export function whenPreferencesChange(listener: () => void): void {
  onOwnChange = listener
}

/** Takes over what the account keeps, without sending it back. */
export function takePreferences(kept: Record<string, unknown>): void {
  const known = Object.entries(kept).filter(([name]) => name in preferences())
  take(Object.fromEntries(known) as Partial<Preferences>)
}

function take(change: Partial<Preferences>): void {
  current = { ...preferences(), ...change }
  try {
    localStorage.setItem(storageKey, JSON.stringify(current))
  } catch {
    // A private window keeps nothing; the choice holds until it is closed.
  }
  applyPreferences()
  for (const listener of listeners) listener()
}

/** Puts on the page what styles and screen readers ask for there. */
export function applyPreferences(): void {
  const { language, density } = preferences()
  document.documentElement.lang = language
  document.documentElement.dataset.density = density
}

/** Calls back after each change. @returns how to stop that */
export function onPreferences(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** One preference, for what is drawn anew when it changes. */
export function usePreference<Name extends keyof Preferences>(name: Name): Preferences[Name] {
  return useSyncExternalStore(onPreferences, () => preferences()[name])
}
