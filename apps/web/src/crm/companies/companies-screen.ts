import { IconBuilding, IconBuildingPlus } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { appRoute } from '../../platform/routing/app-route.tsx'
import { flag, oneOf, readSearch, text } from '../../platform/routing/read-search.ts'
import { defineScreen } from '../../platform/routing/screen.ts'
import { loadViews } from '../../platform/views/views-query.ts'

export const companySorts = ['name', '-name', '-recorded_at', 'recorded_at'] as const

export const companiesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/companies',
  validateSearch: readSearch({
    searched: text,
    sort: oneOf(...companySorts),
    filter: text,
    view: text,
    create: flag,
    peek: text,
  }),
  beforeLoad: loadViews,
  component: lazyRouteComponent(() => import('./companies-page.tsx'), 'CompaniesPage'),
})

export const companiesScreen = defineScreen({
  route: companiesRoute,
  roles: ['seller', 'marketer', 'officer'],
  navigation: {
    group: 'crm',
    order: 30,
    label: { da: 'Virksomheder', en: 'Companies' },
    icon: IconBuilding,
    go: ['v', 'c'],
    views: 'companies',
  },
  creates: [
    {
      label: { da: 'Virksomhed', en: 'Company' },
      key: 'v',
      to: '/companies?create=true',
      icon: IconBuildingPlus,
      roles: ['seller', 'officer'],
    },
  ],
  palette: () => import('./search-companies.ts').then(({ companiesSource }) => companiesSource),
})
