import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { Entrance } from '../pages/entrance.tsx'
import { changePreferences, usePreference } from '../preferences/preferences.ts'
import { setUpRoute } from '../routing/app-route.tsx'
import { useInstallation } from '../session/installation.ts'
import { useTexts } from '../texts/use-texts.ts'
import { AdministratorStep } from './administrator-step.tsx'
import { CompanyStep } from './company-step.tsx'
import { LanguageStep } from './language-step.tsx'
import { readDraft } from './set-up-draft.ts'
import { type SetUpStep, setUpSteps, stepsWithAccount } from './set-up-steps.ts'
import { setUpTexts } from './set-up-texts.ts'

/** What every step is given. */
export interface StepProps {
  onNext: () => void
  onBack: () => void
}

const pages: Record<SetUpStep, React.ComponentType<StepProps>> = {
  language: LanguageStep,
  company: CompanyStep,
  administrator: AdministratorStep,
  // What comes after the account is not waited for by whoever opens the address for the first time.
  protection: lazy(() => import('./protection-step.tsx').then((step) => ({ default: step.ProtectionStep }))),
  purposes: lazy(() => import('./purposes-step.tsx').then((step) => ({ default: step.PurposesStep }))),
  retention: lazy(() => import('./retention-step.tsx').then((step) => ({ default: step.RetentionStep }))),
  notice: lazy(() => import('./notice-step.tsx').then((step) => ({ default: step.NoticeStep }))),
  start: lazy(() => import('./start-step.tsx').then((step) => ({ default: step.StartStep }))),
}
const leads = {
  language: 'languageLead',
  company: 'companyLead',
  administrator: 'administratorLead',
  protection: 'protectionLead',
  purposes: 'purposesLead',
  retention: 'retentionLead',
  notice: 'noticeLead',
  start: 'startLead',
} as const

/** The first visit, a screen each. The step stands in the address; whoever comes back without one goes on where they left. */
export function SetUpPage() {
  const t = useTexts(setUpTexts)
  const navigate = useNavigate()
  const isSetUp = useInstallation()?.isSetUp === true
  const { step: wanted } = setUpRoute.useSearch()
  const kept = usePreference('setUpStep') as SetUpStep | null
  const usual = isSetUp ? (kept ?? 'protection') : readDraft().step
  const step = wanted !== undefined && stepsWithAccount.includes(wanted) === isSetUp ? wanted : usual
  const place = setUpSteps.indexOf(step)
  useFocusOnStep(step)
  const go = (by: 1 | -1) => {
    const next = setUpSteps[place + by]
    if (next === undefined) return
    if (stepsWithAccount.includes(next)) changePreferences({ setUpStep: next })
    void navigate({ to: '/set-up', search: { step: next } })
  }
  const StepPage = pages[step]
  return (
    <Entrance title={t(step)} above={t('step', { step: place + 1, steps: setUpSteps.length })} lead={t(leads[step])}>
      <Suspense>
        <StepPage key={step} onNext={() => go(1)} onBack={() => go(-1)} />
      </Suspense>
    </Entrance>
  )
}

/** A reader is told which step they are at; the first one leaves the focus alone. */
function useFocusOnStep(step: SetUpStep): void {
  const before = useRef(step)
  useEffect(() => {
    if (before.current !== step) document.querySelector<HTMLElement>('h1')?.focus()
    before.current = step
  }, [step])
}
