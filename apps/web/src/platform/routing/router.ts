import { createRouter, defaultStringifySearch } from '@tanstack/react-router'
import { screens } from '../../screens.ts'
import { registerScreens } from './all-screens.ts'
import { appRoute, forgottenRoute, newPasswordRoute, rootRoute, setUpRoute, signInRoute } from './app-route.tsx'

type Screens = typeof screens
/** The routes of the screens, each with its own type, so that links are checked. */
type RoutesOf<List extends readonly { route: unknown }[]> = { [Index in keyof List]: List[Index]['route'] }

registerScreens(screens)
const routes = screens.map(({ route }) => route) as unknown as RoutesOf<Screens>

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    signInRoute,
    forgottenRoute,
    newPasswordRoute,
    setUpRoute,
    appRoute.addChildren(routes),
  ]),
  // A filter in the address stays readable: these signs mean nothing within a query (RFC 3986, section 3.4).
  stringifySearch: (search) => defaultStringifySearch(search).replaceAll(/%(?:3A|2C|28|29)/g, decodeURIComponent),
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  // A skeleton for what takes longer, and none that flashes.
  defaultPendingMs: 150,
  defaultPendingMinMs: 0,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
