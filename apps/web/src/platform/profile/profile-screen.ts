import { IconUser } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { appRoute } from '../routing/app-route.tsx'
import { defineScreen } from '../routing/screen.ts'

export const profileRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/profile',
  component: lazyRouteComponent(() => import('./profile-page.tsx'), 'ProfilePage'),
})

export const profileScreen = defineScreen({
  route: profileRoute,
  navigation: { group: 'settings', order: 10, label: { da: 'Din profil', en: 'Your profile' }, icon: IconUser },
})
