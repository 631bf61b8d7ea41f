import type { ErrorComponentProps } from '@tanstack/react-router'
import { useTexts } from '../texts/use-texts.ts'
import { Page } from './page.tsx'
import { pageTexts } from './page-texts.ts'
import { FaultState } from './states.tsx'

/** A page that failed while it was drawn; drafts are kept elsewhere, so nothing that was written is lost. */
export function PageFault({ error, reset }: ErrorComponentProps) {
  const t = useTexts(pageTexts)
  return (
    <Page title={t('failed')}>
      <FaultState error={error} onRetry={reset} />
    </Page>
  )
}
