import { IconInbox } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { appRoute } from '../../platform/routing/app-route.tsx'
import { flag, oneOf, readSearch } from '../../platform/routing/read-search.ts'
import { defineScreen } from '../../platform/routing/screen.ts'
import { DeskCounter } from './desk-counter.tsx'

export const caseStates = ['answered', 'refused', 'all'] as const

export const casesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/cases',
  validateSearch: readSearch({ state: oneOf(...caseStates), register: flag }),
  component: lazyRouteComponent(() => import('./cases-page.tsx'), 'CasesPage'),
})

export const casesScreen = defineScreen({
  route: casesRoute,
  roles: ['officer'],
  navigation: {
    group: 'data-protection',
    order: 20,
    label: { da: 'Sager', en: 'Cases' },
    icon: IconInbox,
    counter: DeskCounter,
  },
})

export const caseRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/cases/$caseId',
  component: lazyRouteComponent(() => import('./case-page.tsx'), 'CasePage'),
})

/** One request of a registered person: what was asked, by when it is answered, and the answer. */
export const caseScreen = defineScreen({ route: caseRoute, roles: ['officer'] })
