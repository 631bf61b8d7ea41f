import { Button, Skeleton } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { keyShortcuts, useKeyAction } from '../../platform/keys/key-actions.ts'
import { MoreMenu } from '../../platform/menus/more-menu.tsx'
import { Page } from '../../platform/page/page.tsx'
import { FaultState, Waiting } from '../../platform/page/states.tsx'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { readContent } from './assessment-content.ts'
import { assessmentQuery, assessmentsQuery } from './assessment-queries.ts'
import { AssessmentReading } from './assessment-reading.tsx'
import { assessmentTexts } from './assessment-texts.ts'
import styles from './assessments.module.css'
import { assessmentRoute } from './assessments-screen.ts'
import { SignDialog } from './sign-dialog.tsx'
import { useAssessmentWords } from './use-assessment-words.ts'

/** One assessment: read, signed where it is true of the company, reviewed when its day comes (LIA-1, LIA-8). */
export function AssessmentPage() {
  const { assessmentId } = assessmentRoute.useParams()
  const t = useTexts(assessmentTexts)
  const words = useAssessmentWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const query = useQuery(assessmentQuery(assessmentId))
  const all = useQuery(assessmentsQuery).data?.items
  const [isSigning, setSigning] = useState(false)
  const one = query.data
  const newest = all?.find(({ kind }) => kind === one?.kind)
  const isOld = one !== undefined && newest !== undefined && newest.version > one.version
  const act = one && !isOld ? (one.signedBy === null ? 'sign' : 'review') : undefined
  useKeyAction('queue.approve', act && (() => setSigning(true)))
  if (!one)
    return (
      <Page title={t('name')} above={[{ label: t('title'), to: '/assessments' }]}>
        {query.error ? (
          <FaultState error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <Waiting>
            <Skeleton height={320} />
          </Waiting>
        )}
      </Page>
    )
  return (
    <Page
      title={words.name(one.kind)}
      above={[{ label: t('title'), to: '/assessments' }]}
      width="settings"
      actions={
        act && (
          <>
            <Button variant="filled" onClick={() => setSigning(true)} {...keyShortcuts('queue.approve')}>
              {t(act)}
            </Button>
            <MoreMenu
              label={t('more')}
              entries={[
                {
                  letter: 'n',
                  label: t('newVersion'),
                  run: () => void navigate({ to: '/assessments/new', search: { from: one.id } }),
                },
              ]}
            />
          </>
        )
      }
    >
      <p className={styles.meta}>
        <span>{words.purpose(one.purpose)}</span>
        <span>{t('versionNumber', { number: one.version })}</span>
        <span data-overdue={words.isOverdue(one) || undefined}>{words.state(one)}</span>
        {words.signer(one) && <span>{words.signer(one)}</span>}
      </p>
      {isOld && newest && (
        <p className={styles.notice}>
          {t('newer')}{' '}
          <Link to={`/assessments/${newest.id}` as string}>{t('showNewer', { number: newest.version })}</Link>
        </p>
      )}
      <AssessmentReading content={readContent(one.content)} />
      {isSigning && act && (
        <SignDialog
          id={one.id}
          act={act}
          onDone={() => client.invalidateQueries({ queryKey: ['assessments'] })}
          onClose={() => setSigning(false)}
        />
      )}
    </Page>
  )
}
