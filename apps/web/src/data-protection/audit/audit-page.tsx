import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { colleaguesQuery } from '../../crm/person/person-queries.ts'
import { answer, api } from '../../platform/api/client.ts'
import type { paths } from '../../platform/api/schema.d.ts'
import { Page } from '../../platform/page/page.tsx'
import { EmptyState } from '../../platform/page/states.tsx'
import { SidePanel } from '../../platform/panel/side-panel.tsx'
import { useInstallation } from '../../platform/session/installation.ts'
import type { ListColumn } from '../../platform/table/column.ts'
import { DataTable } from '../../platform/table/data-table.tsx'
import { useList } from '../../platform/table/use-list.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { allPurposeNames, isAnyPurpose } from '../all-purpose-names.ts'
import { caseNumber } from '../cases/case-number.ts'
import styles from './audit.module.css'
import { AuditFilters } from './audit-filters.tsx'
import { auditActions, auditRoute } from './audit-screen.ts'
import { actionNames, auditTexts } from './audit-texts.ts'
import { dayAfter, startOfDay } from './start-of-day.ts'

type Entry = paths['/api/audit']['get']['responses'][200]['content']['application/json']['items'][number]

const entryId = ({ id }: Entry) => id

const others = ['operator', 'system', 'person'] as const

/** Who did what to whom, for which purpose and when; never the value (AUD-1). */
export function AuditPage() {
  const t = useTexts(auditTexts)
  const actionOf = useTexts(actionNames)
  const purposeOf = useTexts(allPurposeNames)
  const { moment, exact } = useFormats()
  const { peek, ...search } = auditRoute.useSearch()
  const navigate = useNavigate({ from: '/audit' })
  const timeZone = useInstallation()?.timeZone ?? 'UTC'
  const colleagues = useQuery(colleaguesQuery).data?.items
  const list = useList<Entry>(['audit', search], (cursor, signal) => {
    const since = startOfDay(search.since, timeZone)
    const until = startOfDay(dayAfter(search.until), timeZone)
    const { actor, action, purpose, person } = search
    return answer(
      api.GET('/api/audit', {
        params: {
          query: {
            limit: 100,
            ...(actor && { actor }),
            ...(action && { action }),
            ...(purpose && { purpose }),
            ...(person && { person }),
            ...(since && { since }),
            ...(until && { until }),
            ...(cursor && { cursor }),
          },
        },
        signal,
      }),
    )
  })
  const words = useMemo(
    () => ({
      who: ({ actor }: Entry) => {
        const known = others.find((one) => one === actor)
        return known ? t(known) : (colleagues?.find(({ id }) => id === actor)?.name ?? t('key'))
      },
      what: ({ action }: Entry) => {
        const known = auditActions.find((one) => one === action)
        return known ? actionOf(known) : '–'
      },
      purpose: ({ purpose }: Entry) => (isAnyPurpose(purpose) ? purposeOf(purpose) : '–'),
      howMany: ({ details }: Entry) =>
        typeof details.people === 'number'
          ? t('people', { count: details.people })
          : typeof details.rows === 'number'
            ? t('rows', { count: details.rows })
            : '',
    }),
    [t, actionOf, purposeOf, colleagues],
  )
  const columns = useMemo<ListColumn<Entry>[]>(
    () => [
      {
        id: 'at',
        label: t('at'),
        width: 230,
        isFixed: true,
        cell: ({ at }) => (
          <time dateTime={at} title={exact(at)}>
            {moment(at)}
          </time>
        ),
      },
      { id: 'who', label: t('who'), width: 180, cell: words.who },
      { id: 'what', label: t('what'), width: 220, cell: words.what },
      {
        id: 'whom',
        label: t('whom'),
        width: 150,
        cell: ({ person }) =>
          person && (
            <Link to={`/people/${person}?desk=rights` as string}>{t('onePerson', { number: caseNumber(person) })}</Link>
          ),
      },
      { id: 'purpose', label: t('purpose'), width: 150, cell: words.purpose },
      { id: 'howMany', label: t('howMany'), width: 120, align: 'end', cell: words.howMany },
    ],
    [t, words, moment, exact],
  )
  const shown = peek ? list.rows.find((one) => one.id === peek) : undefined
  const look = (one: Entry) => void navigate({ search: (before) => ({ ...before, peek: one.id }) })
  return (
    <Page title={t('title')} width="list">
      <DataTable
        name="audit"
        label={t('title')}
        columns={columns}
        list={list}
        rowId={entryId}
        onOpen={look}
        onPeek={look}
        phoneRow={(one) => (
          <>
            <strong>{words.what(one)}</strong>
            <span className={styles.second}>
              <span>{words.who(one)}</span>
              <time dateTime={one.at}>{moment(one.at)}</time>
            </span>
          </>
        )}
        toolbar={<AuditFilters />}
        empty={
          <EmptyState
            title={t('empty')}
            text={t('emptyWhy')}
            actions={<Button onClick={() => void navigate({ search: {} })}>{t('showAll')}</Button>}
          />
        }
      />
      {shown && (
        <SidePanel
          title={words.what(shown)}
          onClose={() => void navigate({ search: (before) => ({ ...before, peek: undefined }) })}
        >
          <EntryFacts
            facts={[
              [t('at'), exact(shown.at)],
              [t('who'), words.who(shown)],
              [t('purpose'), words.purpose(shown)],
            ]}
            details={shown.details}
          />
          <p className={styles.about}>
            {shown.person && (
              <>
                <Link to={`/people/${shown.person}?desk=rights` as string}>
                  {t('onePerson', { number: caseNumber(shown.person) })}
                </Link>
                <Button onClick={() => void navigate({ search: { person: shown.person ?? undefined } })}>
                  {t('allAbout')}
                </Button>
              </>
            )}
            <Button onClick={() => void navigate({ search: { actor: shown.actor } })}>
              {t('allFrom', { who: words.who(shown) })}
            </Button>
          </p>
        </SidePanel>
      )}
    </Page>
  )
}

function EntryFacts({
  facts,
  details,
}: {
  facts: readonly (readonly [string, string])[]
  details: Readonly<Record<string, unknown>>
}) {
  const t = useTexts(auditTexts)
  const codes = Object.entries(details).map(
    ([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`,
  )
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('details')}</dt>
          <dd>
            {codes.length === 0 ? (
              t('noDetails')
            ) : (
              <ul className={styles.codes}>
                {codes.map((code) => (
                  <li key={code}>{code}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      </dl>
      <p className={styles.quiet}>{t('never')}</p>
    </>
  )
}
