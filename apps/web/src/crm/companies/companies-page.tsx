import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { writeFilter } from '../../platform/filters/filter-notation.ts'
import { narrowedTable } from '../../platform/filters/narrowed-table.tsx'
import { useSearched } from '../../platform/filters/use-searched.ts'
import { setListContext } from '../../platform/lists/list-context.ts'
import { usePeek } from '../../platform/lists/use-peek.ts'
import { Page } from '../../platform/page/page.tsx'
import { EmptyState } from '../../platform/page/states.tsx'
import { useReady } from '../../platform/routing/use-ready.ts'
import { useMay } from '../../platform/session/session.ts'
import { DataTable } from '../../platform/table/data-table.tsx'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { useListView } from '../../platform/views/use-list-view.ts'
import { ViewBar } from '../../platform/views/view-bar.tsx'
import { useMyView } from '../filters/use-my-view.ts'
import styles from './companies.module.css'
import { companiesRoute, companySorts } from './companies-screen.ts'
import { companiesTexts } from './companies-texts.ts'
import { useCompanyColumns } from './company-columns.tsx'
import { CompanyRowMenu } from './company-row-menu.tsx'
import { CreateCompany } from './create-company.tsx'
import { type CompanyRow, countCompanies, useCompanies } from './use-companies.ts'
import { useCompanyFields } from './use-company-fields.ts'

const loadCompanyPeek = () => import('./peek/company-peek.tsx').then(({ CompanyPeek }) => ({ default: CompanyPeek }))
const CompanyPeek = lazy(loadCompanyPeek)
const AddPerson = lazy(() => import('./add-person.tsx').then(({ AddPerson }) => ({ default: AddPerson })))

/** The companies whose people the reader's roles show, and those without people. */
export function CompaniesPage() {
  const t = useTexts(companiesTexts)
  const { create } = companiesRoute.useSearch()
  const [searched, find] = useSearched()
  const navigate = useNavigate({ from: '/companies' })
  const mayCreate = useMay('seller', 'officer')
  useReady(loadCompanyPeek)
  const columns = useCompanyColumns()
  const builtIn = useMyView('name')
  const view = useListView({ list: 'companies', columns, sorts: companySorts, usualSort: 'name', builtIn })
  const { filter, filterBy, sort } = view
  const fields = useCompanyFields(filter)
  const { list, total } = useCompanies({ searched, filter }, sort)
  useEffect(
    () =>
      setListContext(
        'companies',
        list.rows.map(({ id }) => id),
      ),
    [list.rows],
  )
  const openPage = (id: string, replace = false) =>
    void navigate({ to: '/companies/$companyId', params: { companyId: id }, replace })
  const peek = usePeek(openPage)
  const [growing, setGrowing] = useState<CompanyRow | undefined>(undefined)
  const setCreating = (isOpen: boolean) =>
    void navigate({ search: (before) => ({ ...before, create: isOpen ? true : undefined, peek: undefined }) })
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
        name="companies"
        label={t('title')}
        columns={columns}
        list={list}
        rowId={({ id }) => id}
        total={total && { count: total.count, isOver: !total.exact }}
        sort={sort}
        onSort={view.sortBy}
        arrangement={view.arrangement}
        views={<ViewBar view={view} />}
        onOpen={({ id }) => openPage(id)}
        onPeek={({ id }) => peek.look(id)}
        peeked={peek.peeked}
        rowMenu={(row, menu) => (
          <CompanyRowMenu
            row={row}
            menu={menu}
            acts={{
              open: () => openPage(row.id),
              peek: peek.isPhone ? undefined : () => peek.look(row.id),
              showPeople: () =>
                void navigate({
                  to: '/people',
                  search: {
                    filter: writeFilter({ match: 'all', conditions: [{ field: 'company', is: [row.id] }] }),
                  },
                }),
              addPerson: () => setGrowing(row),
            }}
          />
        )}
        phoneRow={({ name, city, people }) => (
          <>
            <strong>{name}</strong>
            <span className={styles.phoneLine}>
              <span className={styles.quiet}>{city}</span>
              <span className={styles.quiet}>{t('peopleCount', { count: people })}</span>
            </span>
          </>
        )}
        {...narrowedTable({
          name: 'companies',
          search: t('search'),
          fields,
          filter,
          searched,
          count: countCompanies,
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
          <CompanyPeek id={peek.peeked} row={list.rows.find(({ id }) => id === peek.peeked)} onClose={peek.close} />
        </Suspense>
      )}
      {growing && (
        <Suspense>
          <AddPerson companyId={growing.id} onClose={() => setGrowing(undefined)} />
        </Suspense>
      )}
      {create && mayCreate && <CreateCompany onClose={() => setCreating(false)} />}
    </Page>
  )
}
