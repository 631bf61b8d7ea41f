import { IconSun } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { appRoute } from '../../platform/routing/app-route.tsx'
import { defineScreen } from '../../platform/routing/screen.ts'
import { TaskCounter } from './task-counter.tsx'

export const todayRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/today',
  component: lazyRouteComponent(() => import('./today-page.tsx'), 'TodayPage'),
})

export const todayScreen = defineScreen({
  route: todayRoute,
  roles: ['seller'],
  navigation: {
    group: 'crm',
    order: 10,
    label: { da: 'I dag', en: 'Today' },
    icon: IconSun,
    go: ['d'],
    onPhone: true,
    counter: TaskCounter,
  },
})
