import { IconChartBar } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { appRoute } from '../../platform/routing/app-route.tsx'
import { defineScreen } from '../../platform/routing/screen.ts'

export const figuresRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/figures',
  component: lazyRouteComponent(() => import('./figures-page.tsx'), 'FiguresPage'),
})

export const figuresScreen = defineScreen({
  route: figuresRoute,
  roles: ['officer'],
  navigation: {
    group: 'data-protection',
    order: 100,
    label: { da: 'Tal', en: 'Figures' },
    icon: IconChartBar,
  },
})
