import { IconFileDescription } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { appRoute } from '../../platform/routing/app-route.tsx'
import { defineScreen } from '../../platform/routing/screen.ts'

export const recordRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/record',
  component: lazyRouteComponent(() => import('./record-page.tsx'), 'RecordPage'),
})

export const recordScreen = defineScreen({
  route: recordRoute,
  roles: ['officer'],
  navigation: {
    group: 'data-protection',
    order: 50,
    label: { da: 'Fortegnelse', en: 'Record' },
    icon: IconFileDescription,
    go: ['r'],
  },
})
