import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { appRoute } from '../../platform/routing/app-route.tsx'
import { defineScreen } from '../../platform/routing/screen.ts'

export const companyRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/companies/$companyId',
  component: lazyRouteComponent(() => import('./company-page.tsx'), 'CompanyPage'),
})

/** One company: what is known of it, who works there, what is to be done. */
export const companyScreen = defineScreen({ route: companyRoute, roles: ['seller', 'marketer', 'officer'] })
