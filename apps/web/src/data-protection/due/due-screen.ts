import { IconCalendarDue } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { appRoute } from '../../platform/routing/app-route.tsx'
import { oneOf, readSearch, text } from '../../platform/routing/read-search.ts'
import { defineScreen } from '../../platform/routing/screen.ts'

/** Days ahead. A request of today has a month, and a little more where holidays move its end, so 60 shows it. */
export const outlooks = ['30', '60', '365'] as const

export const dueRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/due',
  validateSearch: readSearch({ view: oneOf('calendar'), month: text, days: oneOf(...outlooks) }),
  component: lazyRouteComponent(() => import('./due-page.tsx'), 'DuePage'),
})

export const dueScreen = defineScreen({
  route: dueRoute,
  roles: ['officer'],
  navigation: {
    group: 'data-protection',
    order: 10,
    label: { da: 'Frister', en: 'Due' },
    icon: IconCalendarDue,
    go: ['b'],
  },
})
