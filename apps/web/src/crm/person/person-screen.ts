import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryClient } from '../../platform/api/query-client.ts'
import { appRoute } from '../../platform/routing/app-route.tsx'
import { oneOf, readSearch } from '../../platform/routing/read-search.ts'
import { defineScreen } from '../../platform/routing/screen.ts'
import { sessionQuery } from '../../platform/session/session.ts'
import { desks, desksOf } from './desks.ts'
import { writings } from './writing.ts'

/** What the timeline can be narrowed to. */
export const timelineFilters = ['notes', 'calls', 'mails', 'tasks', 'consents', 'changes'] as const
/** Parts of the page on a phone, where one stands at a time. */
export const personTabs = ['about', 'purposes'] as const

const readPersonSearch = readSearch({
  desk: oneOf(...desks),
  only: oneOf(...timelineFilters),
  tab: oneOf(...personTabs),
  write: oneOf(...writings),
})

export const personRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/people/$personId',
  validateSearch: readPersonSearch,
  loader: ({ preload, params: { personId }, location }) => {
    // A pointer that rests on a name is no look at the person: nothing is read before the press, for each reading is recorded.
    if (preload) return
    const { desk, only } = readPersonSearch(location.search)
    const roles = queryClient.getQueryData(sessionQuery.queryKey)?.roles ?? []
    // Not in the first load: it comes with the page, which a list has ready.
    void import('./begin-reading.ts').then(({ beginReading }) =>
      beginReading(queryClient, personId, desksOf(roles, desk), only),
    )
  },
  component: lazyRouteComponent(() => import('./person-page.tsx'), 'PersonPage'),
})

/** One person: who it is, what happened, and what may be done. */
export const personScreen = defineScreen({ route: personRoute, roles: ['seller', 'marketer', 'officer'] })
