import { IconChecklist, IconCircleCheck } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { appRoute } from '../../platform/routing/app-route.tsx'
import { flag, oneOf, readSearch, text } from '../../platform/routing/read-search.ts'
import { defineScreen } from '../../platform/routing/screen.ts'
import { loadViews } from '../../platform/views/views-query.ts'

export const taskSorts = ['due_on', '-due_on', '-recorded_at', '-done_at'] as const

export const tasksRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/tasks',
  validateSearch: readSearch({
    searched: text,
    sort: oneOf(...taskSorts),
    view: text,
    filter: text,
    create: flag,
    task: text,
  }),
  beforeLoad: loadViews,
  component: lazyRouteComponent(() => import('./tasks-page.tsx'), 'TasksPage'),
})

export const tasksScreen = defineScreen({
  route: tasksRoute,
  roles: ['seller', 'officer'],
  navigation: {
    group: 'crm',
    order: 40,
    label: { da: 'Opgaver', en: 'Tasks' },
    icon: IconChecklist,
    go: ['o', 't'],
    views: 'tasks',
  },
  creates: [
    {
      label: { da: 'Opgave', en: 'Task' },
      key: 'o',
      also: ['t'],
      to: '/tasks?create=true',
      icon: IconCircleCheck,
      roles: ['seller', 'officer'],
    },
  ],
})
