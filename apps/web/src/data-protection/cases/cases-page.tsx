import { Button, SegmentedControl } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useMemo } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { MoreMenu } from '../../platform/menus/more-menu.tsx'
import { Page } from '../../platform/page/page.tsx'
import { EmptyState } from '../../platform/page/states.tsx'
import { useReady } from '../../platform/routing/use-ready.ts'
import type { ListColumn } from '../../platform/table/column.ts'
import { DataTable } from '../../platform/table/data-table.tsx'
import { useList } from '../../platform/table/use-list.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { caseNumber } from './case-number.ts'
import type { RightsCase } from './case-queries.ts'
import { TimeLeft, useWayNames } from './case-state.tsx'
import { caseTexts } from './case-texts.ts'
import styles from './cases.module.css'
import { caseStates, casesRoute } from './cases-screen.ts'
import { requestKindNames } from './request-names.ts'

const loadDialog = () => import('./register-dialog.tsx').then(({ RegisterDialog }) => ({ default: RegisterDialog }))
const RegisterDialog = lazy(loadDialog)

/** The requests of registered persons, the first due first. */
export function CasesPage() {
  const t = useTexts(caseTexts)
  const kindOf = useTexts(requestKindNames)
  const wayOf = useWayNames()
  const { shortDay, day } = useFormats()
  const { state, register } = casesRoute.useSearch()
  const navigate = useNavigate({ from: '/cases' })
  useReady(loadDialog)
  const list = useList<RightsCase>(['requests', 'list', state ?? 'open'], (cursor, signal) =>
    answer(
      api.GET('/api/requests', {
        params: {
          query: {
            ...(state === undefined ? { state: 'received' as const } : state === 'all' ? {} : { state }),
            ...(cursor && { cursor }),
          },
        },
        signal,
      }),
    ),
  )
  const columns = useMemo<ListColumn<RightsCase>[]>(
    () => [
      {
        id: 'number',
        label: t('number'),
        width: 110,
        isFixed: true,
        cell: ({ id }) => <strong>{caseNumber(id)}</strong>,
      },
      { id: 'kind', label: t('kind'), width: 180, cell: ({ kind }) => kindOf(kind) },
      {
        id: 'due',
        label: t('due'),
        width: 140,
        cell: ({ dueOn }) => (
          <time dateTime={dueOn} title={day(dueOn)}>
            {shortDay(dueOn)}
          </time>
        ),
      },
      { id: 'left', label: t('left'), width: 160, cell: (one) => <TimeLeft of={one} /> },
      { id: 'received', label: t('received'), width: 140, cell: ({ receivedAt }) => shortDay(receivedAt) },
      { id: 'way', label: t('way'), width: 180, cell: ({ channel }) => wayOf(channel) },
      { id: 'state', label: t('state'), width: 120, cell: (one) => t(`is-${one.state}`) },
    ],
    [t, kindOf, wayOf, shortDay, day],
  )
  const close = () => void navigate({ search: (before) => ({ ...before, register: undefined }) })
  const open = () => void navigate({ search: (before) => ({ ...before, register: true }) })
  return (
    <Page
      title={t('title')}
      width="list"
      actions={
        <>
          <Button variant="filled" onClick={open}>
            {t('register')}
          </Button>
          <MoreMenu label={t('more')} entries={[{ letter: 'r', label: t('register'), run: open }]} />
        </>
      }
    >
      <DataTable
        name="cases"
        label={t('title')}
        columns={columns}
        list={list}
        rowId={({ id }) => id}
        onOpen={({ id }) => void navigate({ to: `/cases/${id}` as string })}
        phoneRow={(one) => (
          <>
            <strong>
              {kindOf(one.kind)} {caseNumber(one.id)}
            </strong>
            <span className={styles.second}>
              <span>{shortDay(one.dueOn)}</span>
              <TimeLeft of={one} />
            </span>
          </>
        )}
        toolbar={
          <SegmentedControl
            size="sm"
            aria-label={t('which')}
            value={state ?? 'open'}
            onChange={(value) =>
              void navigate({
                search: (before) => ({ ...before, state: caseStates.find((one) => one === value) }),
              })
            }
            data={(['open', ...caseStates] as const).map((value) => ({ value, label: t(value) }))}
          />
        }
        empty={
          state ? (
            <EmptyState
              title={t('noHit')}
              actions={<Button onClick={() => void navigate({ search: {} })}>{t('showOpen')}</Button>}
            />
          ) : (
            <EmptyState
              title={t('empty')}
              text={t('emptyWhy')}
              actions={<Button onClick={open}>{t('register')}</Button>}
            />
          )
        }
      />
      <Suspense>{register && <RegisterDialog onClose={close} />}</Suspense>
    </Page>
  )
}
