import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { FilterBar } from '../../platform/filters/filter-bar.tsx'
import { NoHit } from '../../platform/filters/no-hit.tsx'
import { SearchBox } from '../../platform/filters/search-box.tsx'
import { useSearched } from '../../platform/filters/use-searched.ts'
import { setListContext } from '../../platform/lists/list-context.ts'
import { Page } from '../../platform/page/page.tsx'
import { EmptyState } from '../../platform/page/states.tsx'
import { RowLink } from '../../platform/routing/row-link.tsx'
import { useMay } from '../../platform/session/session.ts'
import type { ListColumn } from '../../platform/table/column.ts'
import { DataTable } from '../../platform/table/data-table.tsx'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { useListView } from '../../platform/views/use-list-view.ts'
import { ViewBar } from '../../platform/views/view-bar.tsx'
import { useMyView } from '../filters/use-my-view.ts'
import styles from './companies.module.css'
import { companiesRoute, companySorts } from './companies-screen.ts'
import { companiesTexts } from './companies-texts.ts'
import { CreateCompany } from './create-company.tsx'
import { type CompanyRow, countCompanies, useCompanies } from './use-companies.ts'
import { useCompanyFields } from './use-company-fields.ts'

/** The companies whose people the reader's roles show, and those without people. */
export function CompaniesPage() {
  const t = useTexts(companiesTexts)
  const { create } = companiesRoute.useSearch()
  const [searched, find] = useSearched()
  const navigate = useNavigate({ from: '/companies' })
  const mayCreate = useMay('seller', 'officer')
  const columns = useColumns()
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
  const setCreating = (isOpen: boolean) =>
    void navigate({ search: (before) => ({ ...before, create: isOpen ? true : undefined }) })
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
        onOpen={({ id }) => void navigate({ to: `/companies/${id}` as string })}
        phoneRow={({ name, city, people }) => (
          <>
            <strong>{name}</strong>
            <span className={styles.phoneLine}>
              <span className={styles.quiet}>{city}</span>
              <span className={styles.quiet}>{t('peopleCount', { count: people })}</span>
            </span>
          </>
        )}
        toolbar={
          <>
            <SearchBox label={t('search')} value={searched} onSearch={find} />
            <FilterBar fields={fields} filter={filter} onChange={filterBy} />
          </>
        }
        empty={
          searched !== '' || filter.conditions.length > 0 ? (
            <NoHit
              name="companies"
              fields={fields}
              filter={filter}
              searched={searched}
              count={countCompanies}
              onFilter={filterBy}
              onSearch={find}
            />
          ) : (
            <EmptyState
              title={t('empty')}
              text={t('emptyWhy')}
              actions={mayCreate && <Button onClick={() => setCreating(true)}>{t('create')}</Button>}
            />
          )
        }
      />
      {create && mayCreate && <CreateCompany onClose={() => setCreating(false)} />}
    </Page>
  )
}

function useColumns(): ListColumn<CompanyRow>[] {
  const t = useTexts(companiesTexts)
  const { relative, shortDay, number } = useFormats()
  return useMemo(() => {
    const or = (value: string | null) => value ?? t('never')
    return [
      {
        id: 'name',
        label: t('name'),
        width: 300,
        isFixed: true,
        sort: { first: 'name', second: '-name', firstIs: 'ascending' },
        cell: ({ id, name }) => (
          <RowLink to={`/companies/${id}`} className={styles.name}>
            {name}
          </RowLink>
        ),
      },
      { id: 'city', label: t('city'), width: 150, cell: ({ city }) => or(city) },
      { id: 'number', label: t('number'), width: 140, cell: (row) => or(row.registrationNumber) },
      { id: 'industry', label: t('industry'), width: 160, cell: ({ industry }) => or(industry) },
      { id: 'people', label: t('people'), width: 100, align: 'end', cell: ({ people }) => number(people) },
      { id: 'owner', label: t('owner'), width: 160, cell: ({ owner }) => or(owner?.name ?? null) },
      {
        id: 'contact',
        label: t('lastContact'),
        width: 140,
        cell: ({ lastContactAt }) => (lastContactAt ? relative(lastContactAt) : t('never')),
      },
      { id: 'website', label: t('website'), width: 220, isHidden: true, cell: ({ website }) => or(website) },
      {
        id: 'recorded',
        label: t('recorded'),
        width: 120,
        isHidden: true,
        sort: { first: '-recorded_at', second: 'recorded_at', firstIs: 'descending' },
        cell: ({ recordedAt }) => shortDay(recordedAt),
      },
    ] satisfies ListColumn<CompanyRow>[]
  }, [t, relative, shortDay, number])
}
