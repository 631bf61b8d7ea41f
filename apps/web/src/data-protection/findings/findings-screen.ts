import { IconEyeSearch } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { appRoute } from '../../platform/routing/app-route.tsx'
import { defineScreen } from '../../platform/routing/screen.ts'

export const findingsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/findings',
  component: lazyRouteComponent(() => import('./findings-page.tsx'), 'FindingsPage'),
})

export const findingsScreen = defineScreen({
  route: findingsRoute,
  roles: ['officer'],
  navigation: {
    group: 'data-protection',
    order: 30,
    label: { da: 'Fund i tekst', en: 'Findings in text' },
    icon: IconEyeSearch,
    go: ['f'],
  },
})

export const findingsOverviewRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/findings/overview',
  component: lazyRouteComponent(() => import('./overview-page.tsx'), 'OverviewPage'),
})

export const findingsOverviewScreen = defineScreen({ route: findingsOverviewRoute, roles: ['officer'] })
