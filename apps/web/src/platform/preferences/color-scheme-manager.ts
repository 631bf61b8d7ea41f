import type { MantineColorSchemeManager } from '@mantine/core'
import { changePreferences, onPreferences, preferences } from './preferences.ts'

/** Lets Mantine follow the preference, so that it stands in one place. */
export function colorSchemeManager(): MantineColorSchemeManager {
  let stop = () => {}
  return {
    get: () => preferences().colorScheme,
    set: (colorScheme) => {
      // Mantine sets what it has just been told as well.
      if (colorScheme !== preferences().colorScheme) changePreferences({ colorScheme })
    },
    subscribe: (onUpdate) => {
      stop = onPreferences(() => onUpdate(preferences().colorScheme))
    },
    unsubscribe: () => stop(),
    clear: () => changePreferences({ colorScheme: 'auto' }),
  }
}
