import { ActionIcon, Button, Skeleton, Tooltip } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { ApiProblem } from '../../platform/api/problem.ts'
import { keyShortcuts, useKeyAction } from '../../platform/keys/key-actions.ts'
import { useListContext } from '../../platform/lists/list-context.ts'
import { Page } from '../../platform/page/page.tsx'
import { EmptyState, FaultState, Waiting } from '../../platform/page/states.tsx'
import { useSession } from '../../platform/session/session.ts'
import { openPalette } from '../../platform/shell/palette-state.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import styles from './company.module.css'
import { CompanyAbout } from './company-about.tsx'
import { CompanyPeople } from './company-people.tsx'
import { companyDeskOf, companyQuery } from './company-queries.ts'
import { companyRoute } from './company-screen.ts'
import { companyTexts } from './company-texts.ts'
import { CompanyNotes, CompanyTasks } from './company-work.tsx'

/** One company: what is known of it, who works and worked there, what is to be done. */
export function CompanyPage() {
  const { companyId } = companyRoute.useParams()
  const { roles } = useSession()
  const t = useTexts(companyTexts)
  const desk = companyDeskOf(roles)
  const query = useQuery(companyQuery(companyId, desk))
  const work = desk === 'marketing' ? undefined : desk
  const isMissing = query.error instanceof ApiProblem && query.error.status === 404
  if (!query.data)
    return (
      <Page title={isMissing ? t('notFound') : t('company')}>
        {isMissing ? (
          <EmptyState title={t('notFoundWhy')} actions={<Button onClick={openPalette}>{t('find')}</Button>} />
        ) : query.error ? (
          <FaultState error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <Waiting>
            <div className={styles.columns}>
              <Skeleton height={400} />
              <Skeleton height={400} />
              <Skeleton height={400} />
            </div>
          </Waiting>
        )}
      </Page>
    )
  return (
    <Page
      title={query.data.name}
      tab={t('company')}
      above={[{ label: t('companies'), to: '/companies' }]}
      actions={<Place id={companyId} />}
    >
      <div key={companyId} className={styles.columns}>
        <CompanyAbout company={query.data} desk={desk} />
        <div className={styles.middle}>
          <CompanyPeople company={query.data} desk={work} />
          {work && <CompanyNotes companyId={companyId} desk={work} />}
        </div>
        {work && <CompanyTasks companyId={companyId} desk={work} />}
      </div>
    </Page>
  )
}

/** The way through the list that the company was opened from. */
function Place({ id }: { id: string }) {
  const t = useTexts(companyTexts)
  const navigate = useNavigate()
  const place = useListContext('companies', id)
  const goTo = (other: string | undefined) =>
    other && (() => void navigate({ to: '/companies/$companyId', params: { companyId: other } }))
  const toNext = goTo(place?.next)
  const toPrevious = goTo(place?.previous)
  useKeyAction('list.next', toNext || false)
  useKeyAction('list.previous', toPrevious || false)
  if (!place) return null
  return (
    <span className={styles.place}>
      <span className="figures">{t('place', { position: place.position, total: place.total })}</span>
      <Tooltip label={t('previous')}>
        <ActionIcon
          aria-label={t('previous')}
          disabled={!toPrevious}
          onClick={toPrevious || undefined}
          {...keyShortcuts('list.previous')}
        >
          <IconArrowUp size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('next')}>
        <ActionIcon
          aria-label={t('next')}
          disabled={!toNext}
          onClick={toNext || undefined}
          {...keyShortcuts('list.next')}
        >
          <IconArrowDown size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </span>
  )
}
