import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTexts } from '../texts/use-texts.ts'
import { Page } from './page.tsx'
import { pageTexts } from './page-texts.ts'
import { EmptyState } from './states.tsx'

/** An address that leads nowhere. */
export function MissingPage() {
  const t = useTexts(pageTexts)
  return (
    <Page title={t('missing')}>
      <EmptyState
        title={t('missingWhy')}
        actions={
          <Button component={Link} to="/">
            {t('toStart')}
          </Button>
        }
      />
    </Page>
  )
}
