import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { useSearched } from '../../platform/filters/use-searched.ts'
import { setListContext } from '../../platform/lists/list-context.ts'
import { Page } from '../../platform/page/page.tsx'
import { EmptyState } from '../../platform/page/states.tsx'
import { useMay } from '../../platform/session/session.ts'
import { type ListColumn, nothingSelected, type Selection } from '../../platform/table/column.ts'
import { DataTable } from '../../platform/table/data-table.tsx'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { BulkBar } from './bulk/bulk-bar.tsx'
import { CreatePerson } from './create-person.tsx'
import { NoHit } from './no-hit.tsx'
import styles from './people.module.css'
import { chipNames } from './people-filter.ts'
import { PeopleFilters } from './people-filters.tsx'
import { peopleRoute, type peopleSorts } from './people-screen.ts'
import { peopleTexts } from './people-texts.ts'
import { PurposeChips } from './purpose-chips.tsx'
import { type PersonRow, usePeople } from './use-people.ts'

/** Everybody whom the reader's roles show: found, sorted, filtered, and worked with many at a time. */
export function PeoplePage() {
  const t = useTexts(peopleTexts)
  const search = peopleRoute.useSearch()
  const [searched] = useSearched()
  const navigate = useNavigate({ from: '/people' })
  const mayCreate = useMay('seller', 'officer')
  const { list, total, body } = usePeople(search, searched)
  const [selection, setSelection] = useState<Selection>(nothingSelected)
  const columns = useColumns()
  const shown = JSON.stringify(body)
  // What is chosen belongs to what is shown.
  useEffect(() => {
    if (shown) setSelection(nothingSelected)
  }, [shown])
  useEffect(
    () =>
      setListContext(
        'people',
        list.rows.map(({ id }) => id),
      ),
    [list.rows],
  )
  const isNarrowed = searched !== '' || chipNames.some((chip) => search[chip])
  const open = (row: PersonRow) => void navigate({ to: `/people/${row.id}` as string })
  const setCreating = (create: boolean) =>
    void navigate({ search: (before) => ({ ...before, create: create ? true : undefined }) })
  return (
    <Page
      title={t('title')}
      width="list"
      actions={
        mayCreate && (
          <Button
            variant="filled"
            leftSection={<IconPlus size={16} stroke={1.75} aria-hidden="true" />}
            onClick={() => setCreating(true)}
          >
            {t('create')}
          </Button>
        )
      }
    >
      <DataTable
        name="people"
        label={t('title')}
        columns={columns}
        list={list}
        rowId={({ id }) => id}
        total={total && { count: total.count, isOver: !total.exact }}
        sort={search.sort ?? 'name'}
        onSort={(sort) =>
          void navigate({ search: (before) => ({ ...before, sort: sort as (typeof peopleSorts)[number] }) })
        }
        selection={selection}
        onSelect={setSelection}
        onOpen={open}
        phoneRow={(row) => (
          <>
            <span className={styles.phoneLine}>
              <strong>{row.name}</strong>
              <LastContact at={row.lastContactAt} />
            </span>
            <span className={styles.phoneLine}>
              <span className={styles.quiet}>{row.company}</span>
              <PurposeChips states={row.states.slice(0, 1)} />
            </span>
          </>
        )}
        toolbar={<PeopleFilters />}
        bulkBar={
          (selection.ids.size > 0 || selection.everything) && (
            <BulkBar selection={selection} body={body} onDone={() => setSelection(nothingSelected)} />
          )
        }
        empty={
          isNarrowed ? (
            <NoHit />
          ) : (
            <EmptyState
              title={t('empty')}
              text={t('emptyWhy')}
              actions={mayCreate && <Button onClick={() => setCreating(true)}>{t('create')}</Button>}
            />
          )
        }
      />
      {search.create && mayCreate && <CreatePerson onClose={() => setCreating(false)} />}
    </Page>
  )
}

function LastContact({ at }: { at: string | null }) {
  const t = useTexts(peopleTexts)
  const { relative, moment } = useFormats()
  return at ? (
    <time dateTime={at} title={moment(at)}>
      {relative(at)}
    </time>
  ) : (
    <span>{t('never')}</span>
  )
}

function useColumns(): ListColumn<PersonRow>[] {
  const t = useTexts(peopleTexts)
  const { relative, shortDay, list } = useFormats()
  return useMemo(
    () => [
      {
        id: 'name',
        label: t('name'),
        width: 220,
        isFixed: true,
        sort: { first: 'name', second: '-name', firstIs: 'ascending' },
        cell: ({ id, name }) => (
          <Link to={`/people/${id}` as string} className={styles.name} tabIndex={-1}>
            {name}
          </Link>
        ),
      },
      { id: 'company', label: t('company'), width: 180, cell: ({ company }) => company ?? t('never') },
      { id: 'states', label: t('mayBeUsed'), width: 300, cell: ({ states }) => <PurposeChips states={states} /> },
      {
        id: 'task',
        label: t('nextTask'),
        width: 200,
        cell: ({ nextTask }) =>
          nextTask ? (
            <span>
              {nextTask.title}
              {nextTask.dueOn && <span className={styles.quiet}> {relative(nextTask.dueOn)}</span>}
            </span>
          ) : (
            t('never')
          ),
      },
      {
        id: 'contact',
        label: t('lastContact'),
        width: 140,
        sort: { first: '-last_contact', second: 'last_contact', firstIs: 'descending' },
        cell: ({ lastContactAt }) => <LastContact at={lastContactAt} />,
      },
      { id: 'owner', label: t('owner'), width: 140, cell: ({ owner }) => owner?.name ?? t('never') },
      { id: 'email', label: t('email'), width: 220, isHidden: true, cell: ({ emails }) => emails[0] ?? t('never') },
      { id: 'phone', label: t('phone'), width: 140, isHidden: true, cell: ({ phones }) => phones[0] ?? t('never') },
      { id: 'city', label: t('city'), width: 120, isHidden: true, cell: ({ city }) => city ?? t('never') },
      { id: 'tags', label: t('tags'), width: 160, isHidden: true, cell: ({ tags }) => list(tags) || t('never') },
      {
        id: 'recorded',
        label: t('recorded'),
        width: 110,
        isHidden: true,
        sort: { first: '-recorded_at', second: 'recorded_at', firstIs: 'descending' },
        cell: ({ recordedAt }) => shortDay(recordedAt),
      },
    ],
    [t, relative, shortDay, list],
  )
}
