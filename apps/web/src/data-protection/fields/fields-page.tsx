import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { SearchBox } from '../../platform/filters/search-box.tsx'
import { Page } from '../../platform/page/page.tsx'
import { EmptyState } from '../../platform/page/states.tsx'
import type { ListColumn } from '../../platform/table/column.ts'
import { DataTable } from '../../platform/table/data-table.tsx'
import { useLanguage } from '../../platform/texts/language.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { allPurposeNames } from '../all-purpose-names.ts'
import { FieldPanel } from './field-panel.tsx'
import { registryTexts } from './field-texts.ts'
import styles from './fields.module.css'
import { fieldsQuery, type RegisteredField } from './fields-query.ts'
import { fieldFilters, fieldsRoute } from './fields-screen.ts'
import { fieldId, findFields } from './find-fields.ts'
import { useFieldWords } from './use-field-words.ts'

/** Every field with personal data that the system has, as the declarations say it (PRI-4, PRI-6, RET-9). */
export function FieldsPage() {
  const t = useTexts(registryTexts)
  const words = useFieldWords()
  const language = useLanguage()
  const { number, list } = useFormats()
  const search = fieldsRoute.useSearch()
  const navigate = useNavigate({ from: '/fields' })
  const query = useQuery(fieldsQuery)
  const counts = useQuery({
    queryKey: ['desk', 'tables'],
    queryFn: ({ signal }) => answer(api.GET('/api/desk/tables', { signal })),
  }).data?.items
  const { peek, ...question } = search
  const all = query.data?.items ?? []
  const found = findFields(all, question, language)
  const rowsOf = useCallback(
    ({ table }: RegisteredField) => {
      const counted = counts?.find((one) => one.table === table)
      return counted ? (counted.exact ? number(counted.rows) : t('about', { count: counted.rows })) : ''
    },
    [counts, number, t],
  )
  const columns: ListColumn<RegisteredField>[] = useMemo(() => {
    const fewOf = ([first, second, ...others]: readonly string[]) => {
      if (first === undefined) return '–'
      if (second === undefined) return first
      return others.length === 0 ? list([first, second]) : t('andOthers', { first, count: others.length + 1 })
    }
    return [
      { id: 'field', label: t('field'), width: 210, isFixed: true, cell: (one) => <strong>{words.label(one)}</strong> },
      { id: 'table', label: t('table'), width: 160, cell: words.table },
      { id: 'category', label: t('category'), width: 190, cell: words.category, isHidden: true },
      { id: 'purposes', label: t('purposes'), width: 190, cell: (one) => fewOf(words.purposes(one)) },
      { id: 'origin', label: t('origin'), width: 130, cell: words.origin },
      { id: 'kept', label: t('kept'), width: 300, cell: words.kept },
      { id: 'erasure', label: t('erasure'), width: 90, cell: words.erasure },
      { id: 'rows', label: t('rows'), width: 80, align: 'end', cell: rowsOf },
    ]
  }, [t, words, rowsOf, list])
  const shown = peek ? all.find((one) => fieldId(one) === peek) : undefined
  const showAll = () => void navigate({ search: {} })
  return (
    <Page title={t('title')} width="list">
      <DataTable
        name="fields"
        label={t('title')}
        columns={columns}
        list={{
          rows: found,
          isPending: query.isPending,
          isStale: false,
          error: query.error,
          hasMore: false,
          isLoadingMore: false,
          loadMore: () => {},
          refetch: () => void query.refetch(),
        }}
        rowId={fieldId}
        total={{ count: found.length }}
        onOpen={(one) => void navigate({ search: (before) => ({ ...before, peek: fieldId(one) }) })}
        onPeek={(one) => void navigate({ search: (before) => ({ ...before, peek: fieldId(one) }) })}
        phoneRow={(one) => (
          <>
            <strong>{words.label(one)}</strong>
            <span className={styles.second}>
              <span>{words.table(one)}</span>
              <span>{words.erasure(one)}</span>
            </span>
          </>
        )}
        toolbar={<Filters />}
        empty={<EmptyState title={t('empty')} actions={<Button onClick={showAll}>{t('showAll')}</Button>} />}
      />
      {shown && (
        <FieldPanel
          field={shown}
          rows={rowsOf(shown)}
          onClose={() => void navigate({ search: (before) => ({ ...before, peek: undefined }) })}
        />
      )}
    </Page>
  )
}

function Filters() {
  const t = useTexts(registryTexts)
  const purposeOf = useTexts(allPurposeNames)
  const search = fieldsRoute.useSearch()
  const navigate = useNavigate({ from: '/fields' })
  return (
    <div className={styles.toolbar}>
      <SearchBox
        label={t('search')}
        value={search.q ?? ''}
        onSearch={(q) => void navigate({ replace: true, search: (before) => ({ ...before, q: q || undefined }) })}
      />
      <NativeSelect
        size="sm"
        aria-label={t('purposes')}
        value={search.purpose ?? ''}
        onChange={(event) => {
          const purpose = fieldFilters.purpose.find((one) => one === event.currentTarget.value)
          void navigate({ search: (before) => ({ ...before, purpose }) })
        }}
        data={[
          { value: '', label: t('anyPurpose') },
          ...fieldFilters.purpose.map((value) => ({ value, label: purposeOf(value) })),
        ]}
      />
      <NativeSelect
        size="sm"
        aria-label={t('origin')}
        value={search.origin ?? ''}
        onChange={(event) => {
          const origin = fieldFilters.origin.find((one) => one === event.currentTarget.value)
          void navigate({ search: (before) => ({ ...before, origin }) })
        }}
        data={[
          { value: '', label: t('anyOrigin') },
          ...fieldFilters.origin.map((value) => ({ value, label: t(value) })),
        ]}
      />
      <NativeSelect
        size="sm"
        aria-label={t('erasure')}
        value={search.action ?? ''}
        onChange={(event) => {
          const action = fieldFilters.action.find((one) => one === event.currentTarget.value)
          void navigate({ search: (before) => ({ ...before, action }) })
        }}
        data={[
          { value: '', label: t('anyAction') },
          ...fieldFilters.action.map((value) => ({ value, label: t(value) })),
        ]}
      />
      <Checkbox
        label={t('onlyFree')}
        checked={search.free ?? false}
        onChange={(event) => {
          const free = event.currentTarget.checked || undefined
          void navigate({ search: (before) => ({ ...before, free }) })
        }}
      />
    </div>
  )
}
