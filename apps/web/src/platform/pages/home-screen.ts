import { createRoute, redirect } from '@tanstack/react-router'
import { queryClient } from '../api/query-client.ts'
import { preferences } from '../preferences/preferences.ts'
import { allScreens } from '../routing/all-screens.ts'
import { appRoute } from '../routing/app-route.tsx'
import { defineScreen } from '../routing/screen.ts'
import { maySee, sessionQuery } from '../session/session.ts'

/** The start: the first page of the navigation that the reader's roles open. */
export const homeRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/',
  beforeLoad: async () => {
    if (preferences().setUpStep !== null) throw redirect({ to: '/set-up', search: {} })
    const session = await queryClient.ensureQueryData(sessionQuery)
    const [first] = allScreens()
      .filter(({ navigation, roles }) => navigation && maySee(session?.roles ?? [], roles))
      .toSorted((one, other) => placeOf(one.navigation) - placeOf(other.navigation))
    throw redirect({ to: first?.route.fullPath ?? '/profile' })
  },
})

const groups = { crm: 0, 'data-protection': 1000, settings: 2000 }

function placeOf(navigation: { group: keyof typeof groups; order: number } | undefined): number {
  return navigation ? groups[navigation.group] + navigation.order : Number.POSITIVE_INFINITY
}

export const homeScreen = defineScreen({ route: homeRoute })
