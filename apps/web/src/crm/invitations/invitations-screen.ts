import { IconMailForward } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { appRoute } from '../../platform/routing/app-route.tsx'
import { oneOf, readSearch, text } from '../../platform/routing/read-search.ts'
import { defineScreen } from '../../platform/routing/screen.ts'
import { loadViews } from '../../platform/views/views-query.ts'

export const invitationSorts = ['ends_on', '-ends_on', '-recorded_at'] as const

export const invitationsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/invitations',
  validateSearch: readSearch({
    searched: text,
    sort: oneOf(...invitationSorts),
    filter: text,
    view: text,
  }),
  beforeLoad: loadViews,
  component: lazyRouteComponent(() => import('./invitations-page.tsx'), 'InvitationsPage'),
})

export const invitationsScreen = defineScreen({
  route: invitationsRoute,
  roles: ['seller', 'marketer', 'officer'],
  navigation: {
    group: 'crm',
    order: 80,
    label: { da: 'Invitationer', en: 'Invitations' },
    icon: IconMailForward,
    go: ['n'],
    views: 'invitations',
  },
})
