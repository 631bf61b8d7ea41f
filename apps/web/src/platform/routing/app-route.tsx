import { createRootRoute, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router'
import { queryClient } from '../api/query-client.ts'
import { MissingPage } from '../page/missing-page.tsx'
import { PageFault } from '../page/page-fault.tsx'
import { preferences } from '../preferences/preferences.ts'
import { installationQuery } from '../session/installation.ts'
import { sessionQuery } from '../session/session.ts'
import { setUpSteps } from '../set-up/set-up-steps.ts'
import { viewsQuery } from '../views/views-query.ts'
import { oneOf, readSearch, text } from './read-search.ts'

export const rootRoute = createRootRoute({
  component: Outlet,
  notFoundComponent: MissingPage,
  errorComponent: PageFault,
})

/** Everything behind the sign-in: the parent of every screen. */
export const appRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'app',
  component: lazyRouteComponent(() => import('../shell/app-shell.tsx'), 'AppShell'),
  beforeLoad: async ({ location }) => {
    const { isSetUp } = await queryClient.ensureQueryData(installationQuery)
    if (!isSetUp) throw redirect({ to: '/set-up' })
    const session = await queryClient.ensureQueryData(sessionQuery)
    if (!session) throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { next: location.href } })
    // They stand in the navigation, which does not wait for them.
    void queryClient.prefetchQuery(viewsQuery)
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

/** The link of the mail: what makes it work stands after #, which goes to no server and no log. */
export const newPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/new-password',
  component: lazyRouteComponent(() => import('../pages/new-password-page.tsx'), 'NewPasswordPage'),
})

export const forgottenRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgotten-password',
  component: lazyRouteComponent(() => import('../pages/forgotten-password-page.tsx'), 'ForgottenPasswordPage'),
})

export const setUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/set-up',
  validateSearch: readSearch({ step: oneOf(...setUpSteps) }),
  beforeLoad: async () => {
    const { isSetUp } = await queryClient.ensureQueryData(installationQuery)
    if (!isSetUp) return
    // The rest of it belongs to the administrator who began, until it is done.
    const session = await queryClient.ensureQueryData(sessionQuery)
    if (!session || preferences().setUpStep === null) throw redirect({ to: '/' })
  },
  component: lazyRouteComponent(() => import('../set-up/set-up-page.tsx'), 'SetUpPage'),
})
