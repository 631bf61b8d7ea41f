import { allScreens } from '../routing/all-screens.ts'
import type { NavigationEntry, Screen } from '../routing/screen.ts'
import { maySee, useSession } from '../session/session.ts'

/** A screen that stands in the navigation. */
export type NavigationScreen = Screen & { navigation: NavigationEntry }

/** The screens of the navigation that the reader's roles open, in their order. */
export function useNavigation(group: NavigationEntry['group']): readonly NavigationScreen[] {
  const { roles } = useSession()
  return allScreens()
    .filter((screen): screen is NavigationScreen => screen.navigation?.group === group && maySee(roles, screen.roles))
    .toSorted((one, other) => one.navigation.order - other.navigation.order)
}
