import { createRootRoute, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router'
import { queryClient } from '../api/query-client.ts'
import { MissingPage } from '../page/missing-page.tsx'
import { PageFault } from '../page/page-fault.tsx'
import { installationQuery } from '../session/installation.ts'
import { sessionQuery } from '../session/session.ts'
import { AppShell } from '../shell/app-shell.tsx'
import { readSearch, text } from './read-search.ts'

export const rootRoute = createRootRoute({
  component: Outlet,
  notFoundComponent: MissingPage,
  errorComponent: PageFault,
})

/** Everything behind the sign-in: the parent of every screen. */
export const appRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'app',
  component: AppShell,
  beforeLoad: async ({ location }) => {
    const { isSetUp } = await queryClient.ensureQueryData(installationQuery)
    if (!isSetUp) throw redirect({ to: '/set-up' })
    const session = await queryClient.ensureQueryData(sessionQuery)
    if (!session) throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { next: location.href } })
  },
  notFoundComponent: MissingPage,
  errorComponent: PageFault,
})

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: readSearch({ next: text }),
  beforeLoad: async () => {
    const { isSetUp } = await queryClient.ensureQueryData(installationQuery)
    if (!isSetUp) throw redirect({ to: '/set-up' })
    if (await queryClient.ensureQueryData(sessionQuery)) throw redirect({ to: '/' })
  },
  component: lazyRouteComponent(() => import('../pages/sign-in-page.tsx'), 'SignInPage'),
})

export const setUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/set-up',
  beforeLoad: async () => {
    const { isSetUp } = await queryClient.ensureQueryData(installationQuery)
    if (isSetUp) throw redirect({ to: '/' })
  },
  component: lazyRouteComponent(() => import('../pages/set-up-page.tsx'), 'SetUpPage'),
})
