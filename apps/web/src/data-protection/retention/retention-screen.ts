import { IconClockX } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { appRoute } from '../../platform/routing/app-route.tsx'
import { oneOf, readSearch } from '../../platform/routing/read-search.ts'
import { defineScreen } from '../../platform/routing/screen.ts'

export const spans = ['30', '90', '365'] as const

export const retentionRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/retention',
  validateSearch: readSearch({ days: oneOf(...spans) }),
  component: lazyRouteComponent(() => import('./retention-page.tsx'), 'RetentionPage'),
})

export const retentionScreen = defineScreen({
  route: retentionRoute,
  roles: ['officer'],
  navigation: {
    group: 'data-protection',
    order: 80,
    label: { da: 'Opbevaring', en: 'Retention' },
    icon: IconClockX,
  },
})
