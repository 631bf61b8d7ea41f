import { IconHistory } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { appRoute } from '../../platform/routing/app-route.tsx'
import { oneOf, readSearch, text } from '../../platform/routing/read-search.ts'
import { defineScreen } from '../../platform/routing/screen.ts'

export const auditActions = [
  'look',
  'list',
  'register',
  'change',
  'consent',
  'withdraw',
  'object',
  'restrict',
  'unrestrict',
  'export',
  'disclose',
  'send',
  'erase',
  'import',
  'undo',
  'ledger',
  'settings',
  'account',
  'request',
] as const

export const auditRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/audit',
  validateSearch: readSearch({
    actor: text,
    action: oneOf(...auditActions),
    purpose: text,
    person: text,
    since: text,
    until: text,
    peek: text,
  }),
  component: lazyRouteComponent(() => import('./audit-page.tsx'), 'AuditPage'),
})

export const auditScreen = defineScreen({
  route: auditRoute,
  roles: ['officer'],
  navigation: {
    group: 'data-protection',
    order: 90,
    label: { da: 'Revision', en: 'Audit' },
    icon: IconHistory,
  },
})
