import { IconUserPlus, IconUsers } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { appRoute } from '../../platform/routing/app-route.tsx'
import { flag, oneOf, readSearch, text } from '../../platform/routing/read-search.ts'
import { defineScreen } from '../../platform/routing/screen.ts'
import { loadViews } from '../../platform/views/views-query.ts'
import { writings } from '../person/writing.ts'

export const peopleSorts = ['name', '-name', '-recorded_at', 'recorded_at', '-last_contact', 'last_contact'] as const

export const peopleRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/people',
  validateSearch: readSearch({
    searched: text,
    sort: oneOf(...peopleSorts),
    filter: text,
    view: text,
    create: flag,
    peek: text,
    write: oneOf(...writings),
  }),
  beforeLoad: loadViews,
  component: lazyRouteComponent(() => import('./people-page.tsx'), 'PeoplePage'),
})

export const peopleScreen = defineScreen({
  route: peopleRoute,
  roles: ['seller', 'marketer', 'officer'],
  navigation: {
    group: 'crm',
    order: 20,
    label: { da: 'Personer', en: 'People' },
    icon: IconUsers,
    go: ['p'],
    views: 'people',
    onPhone: true,
  },
  creates: [
    {
      label: { da: 'Person', en: 'Person' },
      key: 'p',
      to: '/people?create=true',
      icon: IconUserPlus,
      roles: ['seller', 'officer'],
    },
  ],
  palette: () => import('./search-people.ts').then(({ peopleSource }) => peopleSource),
})
