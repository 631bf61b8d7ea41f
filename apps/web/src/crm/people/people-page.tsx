import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { narrowedTable } from '../../platform/filters/narrowed-table.tsx'
import { useSearched } from '../../platform/filters/use-searched.ts'
import { setListContext } from '../../platform/lists/list-context.ts'
import { usePeek } from '../../platform/lists/use-peek.ts'
import { Page } from '../../platform/page/page.tsx'
import { EmptyState } from '../../platform/page/states.tsx'
import { useReady } from '../../platform/routing/use-ready.ts'
import { useMay } from '../../platform/session/session.ts'
import { nothingSelected } from '../../platform/table/column.ts'
import { DataTable } from '../../platform/table/data-table.tsx'
import { toggled } from '../../platform/table/selection.ts'
import { useSelection } from '../../platform/table/use-selection.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { useListView } from '../../platform/views/use-list-view.ts'
import { ViewBar } from '../../platform/views/view-bar.tsx'
import { useMyView } from '../filters/use-my-view.ts'
import type { Writing } from '../person/writing.ts'
import styles from './people.module.css'
import { LastContact, usePeopleColumns } from './people-columns.tsx'
import { peopleRoute, peopleSorts } from './people-screen.ts'
import { peopleTexts } from './people-texts.ts'
import { PurposeChips } from './purpose-chips.tsx'
import { countPeople, type PersonRow, usePeople } from './use-people.ts'
import { usePeopleFields } from './use-people-fields.ts'

const loadBulkBar = () => import('./bulk/bulk-bar.tsx').then(({ BulkBar }) => ({ default: BulkBar }))
const BulkBar = lazy(loadBulkBar)
const loadCreatePerson = () => import('./create-person.tsx').then(({ CreatePerson }) => ({ default: CreatePerson }))
const CreatePerson = lazy(loadCreatePerson)
const loadPersonPage = () => import('../person/person-page.tsx')
const loadPersonPeek = () => import('./peek/person-peek.tsx').then(({ PersonPeek }) => ({ default: PersonPeek }))
const PersonPeek = lazy(loadPersonPeek)
const loadRowMenu = () => import('./person-row-menu.tsx').then(({ PersonRowMenu }) => ({ default: PersonRowMenu }))
const PersonRowMenu = lazy(loadRowMenu)
const EraseRow = lazy(() => import('./erase-row.tsx').then(({ EraseRow }) => ({ default: EraseRow })))

/** Everybody whom the reader's roles show: found, sorted, filtered, and worked with many at a time. */
export function PeoplePage() {
  const t = useTexts(peopleTexts)
  const search = peopleRoute.useSearch()
  const [searched, find] = useSearched()
  const navigate = useNavigate({ from: '/people' })
  const mayCreate = useMay('seller', 'officer')
  useReady(loadPersonPage)
  useReady(loadBulkBar)
  useReady(loadCreatePerson)
  useReady(loadPersonPeek)
  useReady(loadRowMenu)
  const columns = usePeopleColumns()
  const builtIn = useMyView('-last_contact')
  const view = useListView({ list: 'people', columns, sorts: peopleSorts, usualSort: 'name', builtIn })
  const { filter, filterBy, sort } = view
  const fields = usePeopleFields(filter)
  const { list, total, body } = usePeople({ searched, filter }, sort)
  const [selection, setSelection] = useSelection(body)
  useEffect(
    () =>
      setListContext(
        'people',
        list.rows.map(({ id }) => id),
      ),
    [list.rows],
  )
  const openPage = (id: string, { write, replace = false }: { write?: Writing | undefined; replace?: boolean } = {}) =>
    void navigate({ to: '/people/$personId', params: { personId: id }, search: { write }, replace })
  const peek = usePeek((id, replace) => openPage(id, { write: search.write, replace }))
  const [erasing, setErasing] = useState<PersonRow | undefined>(undefined)
  const setCreating = (create: boolean) =>
    void navigate({ search: (before) => ({ ...before, create: create ? true : undefined, peek: undefined }) })
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
        sort={sort}
        onSort={view.sortBy}
        arrangement={view.arrangement}
        views={<ViewBar view={view} />}
        selection={selection}
        onSelect={setSelection}
        onOpen={({ id }) => openPage(id)}
        onPeek={({ id }) => peek.look(id)}
        peeked={peek.peeked}
        rowMenu={(row, menu) => (
          <Suspense>
            <PersonRowMenu
              row={row}
              menu={menu}
              acts={{
                open: () => openPage(row.id),
                peek: peek.isPhone ? undefined : () => peek.look(row.id),
                write: (write) => (peek.isPhone ? openPage(row.id, { write }) : peek.write(row.id, write)),
                erase: () => setErasing(row),
              }}
            />
          </Suspense>
        )}
        phoneRow={(row) => (
          <>
            <span className={styles.phoneLine}>
              <strong>{row.name}</strong>
              <LastContact at={row.lastContactAt} />
            </span>
            <span className={styles.phoneLine}>
              <span className={styles.quiet}>{row.company}</span>
              <PurposeChips states={row.states} most={1} />
            </span>
          </>
        )}
        hasBulkMenu
        bulkBar={
          (selection.ids.size > 0 || selection.everything) && (
            <Suspense>
              <BulkBar selection={selection} body={body} onDone={() => setSelection(nothingSelected)} />
            </Suspense>
          )
        }
        {...narrowedTable({
          name: 'people',
          search: t('search'),
          fields,
          filter,
          searched,
          count: countPeople,
          onFilter: filterBy,
          onSearch: find,
          empty: (
            <EmptyState
              title={t('empty')}
              text={t('emptyWhy')}
              actions={mayCreate && <Button onClick={() => setCreating(true)}>{t('create')}</Button>}
            />
          ),
        })}
      />
      {peek.peeked !== undefined && (
        <Suspense>
          <PersonPeek
            id={peek.peeked}
            row={list.rows.find(({ id }) => id === peek.peeked)}
            write={search.write}
            onWritten={peek.endWriting}
            onClose={peek.close}
          />
        </Suspense>
      )}
      {erasing && (
        <Suspense>
          <EraseRow
            person={erasing}
            onErased={() => {
              setSelection(toggled(selection, erasing.id, false))
              if (peek.peeked === erasing.id) peek.close()
            }}
            onClose={() => setErasing(undefined)}
          />
        </Suspense>
      )}
      {search.create && mayCreate && (
        <Suspense>
          <CreatePerson onClose={() => setCreating(false)} />
        </Suspense>
      )}
    </Page>
  )
}
