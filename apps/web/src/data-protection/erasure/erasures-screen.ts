import { IconEraser } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { appRoute } from '../../platform/routing/app-route.tsx'
import { oneOf, readSearch } from '../../platform/routing/read-search.ts'
import { defineScreen } from '../../platform/routing/screen.ts'
import { ErasuresCounter } from './erasures-counter.tsx'

export const erasuresRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/erasures',
  validateSearch: readSearch({ state: oneOf('all') }),
  component: lazyRouteComponent(() => import('./erasures-page.tsx'), 'ErasuresPage'),
})

export const erasuresScreen = defineScreen({
  route: erasuresRoute,
  roles: ['officer'],
  navigation: {
    group: 'data-protection',
    order: 25,
    label: { da: 'Sletninger', en: 'Erasures' },
    icon: IconEraser,
    counter: ErasuresCounter,
  },
})

export const erasureRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/erasures/$erasureId',
  component: lazyRouteComponent(() => import('./erasure-page.tsx'), 'ErasurePage'),
})

export const erasureScreen = defineScreen({ route: erasureRoute, roles: ['officer'] })
