import { Button, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useDeferredValue, useState } from 'react'
import { ApiProblem } from '../../platform/api/problem.ts'
import { Page } from '../../platform/page/page.tsx'
import { EmptyState, FaultState, Waiting } from '../../platform/page/states.tsx'
import { useSession } from '../../platform/session/session.ts'
import { openPalette } from '../../platform/shell/palette-state.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { type PersonAct, PersonActContext } from './acts/person-act.ts'
import { type Desk, desksOf } from './desks.ts'
import styles from './person.module.css'
import { PersonBody } from './person-body.tsx'
import { PersonHead } from './person-head.tsx'
import { personQuery, type SeenPerson } from './person-queries.ts'
import { personRoute } from './person-screen.ts'
import { personTexts } from './person-texts.ts'
import { PersonContext, useViewOf } from './person-view.ts'

const ActDialog = lazy(async () => ({ default: (await import('./acts/act-dialog.tsx')).ActDialog }))

/** One person: who it is on the left, what happened in the middle, and on the right what may be done. */
export function PersonPage() {
  const { personId } = personRoute.useParams()
  const { desk } = personRoute.useSearch()
  const { roles } = useSession()
  const open = desksOf(roles, desk)
  return <OnePerson key={[personId, ...open].join(' ')} personId={personId} open={open} />
}

function OnePerson({ personId, open }: { personId: string; open: readonly Desk[] }) {
  const t = useTexts(personTexts)
  const options = personQuery(personId, open)
  const query = useQuery(options)
  // Who comes is drawn in pieces, between which the page answers: the next key is not kept waiting for it.
  const isDrawn = useDeferredValue(query.data !== undefined)
  if (isDrawn && query.data) return <Shown seen={query.data} queryKey={options.queryKey} />
  const isHidden = query.error instanceof ApiProblem && (query.error.status === 404 || query.error.status === 403)
  return (
    <Page title={isHidden ? t('notFound') : t('person')}>
      {isHidden ? (
        <EmptyState title={t('notFoundWhy')} actions={<Button onClick={openPalette}>{t('toPeople')}</Button>} />
      ) : query.error ? (
        <FaultState error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Waiting>
          <div className={styles.columns}>
            <Skeleton height={480} />
            <Skeleton height={480} />
            <Skeleton height={480} className={styles.side ?? ''} />
          </div>
        </Waiting>
      )}
    </Page>
  )
}

function Shown({ seen, queryKey }: { seen: SeenPerson; queryKey: readonly string[] }) {
  const { person } = seen
  const t = useTexts(personTexts)
  const [act, setAct] = useState<PersonAct | null>(null)
  const view = useViewOf(seen, queryKey)
  return (
    <PersonContext value={view}>
      <PersonActContext value={setAct}>
        <Page
          title={person.name}
          tab={t('person')}
          above={[{ label: t('people'), to: '/people' }]}
          actions={<PersonHead />}
        >
          <PersonBody />
        </Page>
        {act && (
          <Suspense>
            <ActDialog act={act} onClose={() => setAct(null)} />
          </Suspense>
        )}
      </PersonActContext>
    </PersonContext>
  )
}
