import { IconTargetArrow } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { channels, purposes } from '../../platform/purposes/purpose-names.ts'
import { appRoute } from '../../platform/routing/app-route.tsx'
import { oneOf, readSearch, text } from '../../platform/routing/read-search.ts'
import { defineScreen } from '../../platform/routing/screen.ts'

export const audiencesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/audiences',
  validateSearch: readSearch({ purpose: oneOf(...purposes), channel: oneOf(...channels), topic: text }),
  component: lazyRouteComponent(() => import('./audiences-page.tsx'), 'AudiencesPage'),
})

export const audiencesScreen = defineScreen({
  route: audiencesRoute,
  roles: ['seller', 'marketer', 'officer'],
  navigation: {
    group: 'crm',
    order: 60,
    label: { da: 'Målgrupper', en: 'Audiences' },
    icon: IconTargetArrow,
    go: ['m', 'a'],
  },
})
