import { IconSettings } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { appRoute } from '../routing/app-route.tsx'
import { oneOf, readSearch } from '../routing/read-search.ts'
import { defineScreen } from '../routing/screen.ts'

const roles = ['administrator', 'officer'] as const
const only = ['administrator'] as const

export const settingsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/settings',
  beforeLoad: () => {
    throw redirect({ to: '/settings/company' })
  },
})
export const companySettingsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/settings/company',
  component: lazyRouteComponent(() => import('./company-page.tsx'), 'CompanyPage'),
})
export const colleaguesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/settings/users',
  component: lazyRouteComponent(() => import('./colleagues-page.tsx'), 'ColleaguesPage'),
})
export const purposeSettingsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/settings/purposes',
  component: lazyRouteComponent(() => import('./purposes-page.tsx'), 'PurposesPage'),
})
export const mailSettingsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/settings/mail',
  validateSearch: readSearch({ state: oneOf('waiting', 'held', 'sent', 'refused') }),
  component: lazyRouteComponent(() => import('./mail-page.tsx'), 'MailPage'),
})
export const apiKeysRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/settings/api-keys',
  component: lazyRouteComponent(() => import('./api-keys-page.tsx'), 'ApiKeysPage'),
})

export const settingsScreen = defineScreen({
  route: settingsRoute,
  roles,
  navigation: {
    group: 'settings',
    order: 20,
    label: { da: 'Indstillinger', en: 'Settings' },
    icon: IconSettings,
    go: [','],
  },
})
export const companySettingsScreen = defineScreen({ route: companySettingsRoute, roles })
export const colleaguesScreen = defineScreen({ route: colleaguesRoute, roles: only })
export const purposeSettingsScreen = defineScreen({ route: purposeSettingsRoute, roles })
export const mailSettingsScreen = defineScreen({ route: mailSettingsRoute, roles })
export const apiKeysScreen = defineScreen({ route: apiKeysRoute, roles: only })
