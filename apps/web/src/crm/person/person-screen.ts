import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { appRoute } from '../../platform/routing/app-route.tsx'
import { oneOf, readSearch } from '../../platform/routing/read-search.ts'
import { defineScreen } from '../../platform/routing/screen.ts'
import { desks } from './desks.ts'

/** What the timeline can be narrowed to. */
export const timelineFilters = ['notes', 'calls', 'mails', 'tasks', 'consents', 'changes'] as const
/** Parts of the page on a phone, where one stands at a time. */
export const personTabs = ['about', 'purposes'] as const

export const personRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/people/$personId',
  validateSearch: readSearch({ desk: oneOf(...desks), only: oneOf(...timelineFilters), tab: oneOf(...personTabs) }),
  component: lazyRouteComponent(() => import('./person-page.tsx'), 'PersonPage'),
})

/** One person: who it is, what happened, and what may be done. */
export const personScreen = defineScreen({ route: personRoute, roles: ['seller', 'marketer', 'officer'] })
