import { IconQuote } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { channels } from '../../platform/purposes/purpose-names.ts'
import { appRoute } from '../../platform/routing/app-route.tsx'
import { flag, oneOf, readSearch, text, wholeNumber } from '../../platform/routing/read-search.ts'
import { defineScreen } from '../../platform/routing/screen.ts'

export const wordingsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/wordings',
  component: lazyRouteComponent(() => import('./wordings-page.tsx'), 'WordingsPage'),
})

export const wordingsScreen = defineScreen({
  route: wordingsRoute,
  roles: ['officer'],
  navigation: {
    group: 'data-protection',
    order: 70,
    label: { da: 'Ordlyd', en: 'Wordings' },
    icon: IconQuote,
  },
})

export const wordingRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/wordings/$purpose',
  validateSearch: readSearch({
    channel: oneOf(...channels),
    topic: text,
    language: oneOf('da', 'en'),
    against: wholeNumber,
    write: flag,
  }),
  component: lazyRouteComponent(() => import('./wording-page.tsx'), 'WordingPage'),
})

/** The versions of one wording, side by side. */
export const wordingScreen = defineScreen({ route: wordingRoute, roles: ['officer'] })
