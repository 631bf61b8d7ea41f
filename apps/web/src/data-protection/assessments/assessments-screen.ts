import { IconScale } from '@tabler/icons-react'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { appRoute } from '../../platform/routing/app-route.tsx'
import { oneOf, readSearch, text } from '../../platform/routing/read-search.ts'
import { defineScreen } from '../../platform/routing/screen.ts'

export const assessmentsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/assessments',
  component: lazyRouteComponent(() => import('./assessments-page.tsx'), 'AssessmentsPage'),
})

export const assessmentsScreen = defineScreen({
  route: assessmentsRoute,
  roles: ['officer'],
  navigation: {
    group: 'data-protection',
    order: 60,
    label: { da: 'Vurderinger', en: 'Assessments' },
    icon: IconScale,
  },
})

/** The questions of an assessment, one at a time. */
export const assessmentSteps = ['what', 'interest', 'necessity', 'fields', 'balance', 'safeguards', 'outcome'] as const
export type AssessmentStep = (typeof assessmentSteps)[number]

export const newAssessmentRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/assessments/new',
  validateSearch: readSearch({ step: oneOf(...assessmentSteps), template: text, from: text }),
  component: lazyRouteComponent(() => import('./new-assessment-page.tsx'), 'NewAssessmentPage'),
})

export const newAssessmentScreen = defineScreen({ route: newAssessmentRoute, roles: ['officer'] })

export const assessmentRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/assessments/$assessmentId',
  component: lazyRouteComponent(() => import('./assessment-page.tsx'), 'AssessmentPage'),
})

/** One assessment: three parts, the outcome, who signed, when it is reviewed. */
export const assessmentScreen = defineScreen({ route: assessmentRoute, roles: ['officer'] })
