import type { Screen } from './screen.ts'

// The shell needs the screens, and each screen hangs below the shell's route: the list is handed in, or both would import each other.
let registered: readonly Screen[] = []

/** Hands the list of `screens.ts` to navigation, palette and keys. */
export function registerScreens(screens: readonly Screen[]): void {
  registered = screens
}

/** @returns every screen of the app */
export function allScreens(): readonly Screen[] {
  return registered
}
