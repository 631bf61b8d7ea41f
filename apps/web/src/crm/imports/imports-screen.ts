import { IconFileImport } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { appRoute } from '../../platform/routing/app-route.tsx'
import { oneOf, readSearch, text } from '../../platform/routing/read-search.ts'
import { defineScreen } from '../../platform/routing/screen.ts'
import { loadViews } from '../../platform/views/views-query.ts'

const roles = ['seller', 'marketer', 'officer'] as const

/** The five steps of a list, in their order. */
export const importSteps = ['file', 'reading', 'columns', 'preview', 'basis'] as const
export type ImportStep = (typeof importSteps)[number]

export const importSorts = ['-recorded_at', 'recorded_at', 'file_name', '-file_name', '-accepted', 'accepted'] as const

export const importsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/imports',
  validateSearch: readSearch({ searched: text, sort: oneOf(...importSorts), filter: text, view: text }),
  beforeLoad: loadViews,
  component: lazyRouteComponent(() => import('./imports-page.tsx'), 'ImportsPage'),
})
export const newImportRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/imports/new',
  validateSearch: readSearch({
    step: oneOf(...importSteps),
    basis: oneOf('invitation', 'contract', 'legitimate-interest', 'consent'),
    sheet: text,
    entity: oneOf('person', 'company', 'deal'),
    country: text,
    assessment: text,
    show: oneOf('accepted', 'duplicate', 'rejected', 'ledger', 'skipped'),
  }),
  component: lazyRouteComponent(() => import('./new-import-page.tsx'), 'NewImportPage'),
})
export const importRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/imports/$importId',
  component: lazyRouteComponent(() => import('./import-page.tsx'), 'ImportPage'),
})

export const importsScreen = defineScreen({
  route: importsRoute,
  roles,
  navigation: {
    group: 'crm',
    order: 70,
    label: { da: 'Import', en: 'Import' },
    icon: IconFileImport,
    go: ['i'],
    views: 'imports',
  },
})
export const newImportScreen = defineScreen({ route: newImportRoute, roles })
export const importScreen = defineScreen({ route: importRoute, roles })
