import { IconListDetails } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { appRoute } from '../../platform/routing/app-route.tsx'
import { flag, oneOf, readSearch, text } from '../../platform/routing/read-search.ts'
import { defineScreen } from '../../platform/routing/screen.ts'

export const fieldFilters = {
  purpose: [
    'customer',
    'prospecting',
    'marketing',
    'profiling',
    'invitation',
    'rights',
    'legal-obligation',
    'security',
  ],
  origin: ['provided', 'observed', 'inferred', 'third-party'],
  action: ['delete', 'clear', 'anonymise', 'hold'],
} as const

export const fieldsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/fields',
  validateSearch: readSearch({
    q: text,
    purpose: oneOf(...fieldFilters.purpose),
    origin: oneOf(...fieldFilters.origin),
    action: oneOf(...fieldFilters.action),
    free: flag,
    peek: text,
  }),
  component: lazyRouteComponent(() => import('./fields-page.tsx'), 'FieldsPage'),
})

export const fieldsScreen = defineScreen({
  route: fieldsRoute,
  roles: ['officer'],
  navigation: {
    group: 'data-protection',
    order: 40,
    label: { da: 'Felter', en: 'Fields' },
    icon: IconListDetails,
  },
})
