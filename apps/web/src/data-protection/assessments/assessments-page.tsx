import { Button, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Page } from '../../platform/page/page.tsx'
import { EmptyState, Load } from '../../platform/page/states.tsx'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { type AssessmentEntry, assessmentsQuery } from './assessment-queries.ts'
import { assessmentTexts } from './assessment-texts.ts'
import styles from './assessments.module.css'
import { useAssessmentWords } from './use-assessment-words.ts'

/** The newest version of each assessment, and where it stands. */
export function AssessmentsPage() {
  const t = useTexts(assessmentTexts)
  const words = useAssessmentWords()
  const query = useQuery(assessmentsQuery)
  return (
    <Page
      title={t('title')}
      width="settings"
      actions={
        <Button variant="filled" component={Link} to="/assessments/new">
          {t('create')}
        </Button>
      }
    >
      <p className={styles.quiet}>{t('lead')}</p>
      <Load query={query} skeleton={<Skeleton height={200} />}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('empty')} />
          ) : (
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('name')}</th>
                  <th scope="col">{t('purpose')}</th>
                  <th scope="col">{t('version')}</th>
                  <th scope="col">{t('state')}</th>
                </tr>
              </thead>
              <tbody>
                {newestOf(items).map((one) => (
                  <tr key={one.id}>
                    <th scope="row">
                      <Link to={`/assessments/${one.id}` as string}>{words.name(one.kind)}</Link>
                    </th>
                    <td>{words.purpose(one.purpose)}</td>
                    <td className="figures">{one.version}</td>
                    <td data-overdue={words.isOverdue(one) || undefined} data-open={one.signedBy === null || undefined}>
                      {words.state(one)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Load>
    </Page>
  )
}

/** They come by kind, the newest version of each first. */
function newestOf(items: readonly AssessmentEntry[]): AssessmentEntry[] {
  return [...new Map(items.toReversed().map((one) => [one.kind, one])).values()].toReversed()
}
