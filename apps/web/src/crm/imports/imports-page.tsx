import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useMemo, useRef } from 'react'
import { narrowedTable } from '../../platform/filters/narrowed-table.tsx'
import { useSearched } from '../../platform/filters/use-searched.ts'
import { Page } from '../../platform/page/page.tsx'
import { EmptyState } from '../../platform/page/states.tsx'
import { useMay } from '../../platform/session/session.ts'
import { DataTable } from '../../platform/table/data-table.tsx'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { type BuiltInView, useListView } from '../../platform/views/use-list-view.ts'
import { ViewBar } from '../../platform/views/view-bar.tsx'
import { viewsTexts } from '../../platform/views/views-texts.ts'
import { beginImport } from './import-draft.ts'
import { importTexts } from './import-texts.ts'
import styles from './imports.module.css'
import { importSorts } from './imports-screen.ts'
import { useImportColumns } from './use-import-columns.tsx'
import { useImportFields } from './use-import-fields.ts'
import { countImports, useImports } from './use-imports.ts'

const DropAnywhere = lazy(() => import('./drop-anywhere.tsx').then(({ DropAnywhere: Drop }) => ({ default: Drop })))

/** The lists that came in, the newest first; a file dropped anywhere here begins the next. */
export function ImportsPage() {
  const t = useTexts(importTexts)
  const { relative } = useFormats()
  const navigate = useNavigate()
  const [searched, find] = useSearched()
  const columns = useImportColumns()
  const builtIn = useImportViews()
  const view = useListView({ list: 'imports', columns, sorts: importSorts, usualSort: '-recorded_at', builtIn })
  const { filter, filterBy, sort } = view
  const fields = useImportFields(filter)
  const { list, total } = useImports({ searched, filter }, sort)
  const begin = (file: File) => {
    beginImport(file)
    void navigate({ to: '/imports/new' as string })
  }
  const frame = useRef<HTMLDivElement>(null)
  const hasRows = list.rows.length > 0
  useEffect(() => {
    if (!hasRows) return
    // The list is what one came for: its first row is one key away, unless something else has the focus. The rows are drawn, and
    // the heading has had the focus, a frame later.
    let left = 10
    let frameId = requestAnimationFrame(function look() {
      const row = frame.current?.querySelector<HTMLElement>('tr[data-index="0"]')
      if (row && document.activeElement?.matches('body, h1')) row.focus({ preventScroll: true })
      else if (left-- > 0 && !row) frameId = requestAnimationFrame(look)
    })
    return () => cancelAnimationFrame(frameId)
  }, [hasRows])
  return (
    <div ref={frame} className={styles.whole}>
      <Page
        title={t('title')}
        width="list"
        actions={
          <Button variant="filled" component={Link} to={'/imports/new' as string}>
            {t('newList')}
          </Button>
        }
      >
        <DataTable
          name="imports"
          label={t('title')}
          columns={columns}
          list={list}
          rowId={({ id }) => id ?? ''}
          total={total && { count: total.count, isOver: !total.exact }}
          sort={sort}
          onSort={view.sortBy}
          arrangement={view.arrangement}
          views={<ViewBar view={view} />}
          onOpen={({ id }) => void navigate({ to: `/imports/${id}` as string })}
          phoneRow={({ file, state, counts, startedAt }) => (
            <>
              <strong className={styles.line}>{file.name}</strong>
              <span className={styles.line} data-quiet>
                {t(state)} · {t('summary', { count: counts.accepted })} · {startedAt && relative(startedAt)}
              </span>
            </>
          )}
          {...narrowedTable({
            name: 'imports',
            search: t('search'),
            fields,
            filter,
            searched,
            count: countImports,
            onFilter: filterBy,
            onSearch: find,
            empty: <EmptyState title={t('empty')} text={t('emptyWhy')} />,
          })}
        />
      </Page>
      <Suspense fallback={null}>
        <DropAnywhere label={t('dropHere')} onFile={begin} />
      </Suspense>
    </div>
  )
}

/** „Mine“, for officers: everybody else has only their own. */
function useImportViews(): readonly BuiltInView[] {
  const t = useTexts(viewsTexts)
  const isOfficer = useMay('officer')
  return useMemo(() => {
    const filter = { match: 'all' as const, conditions: [{ field: 'by', is: ['me'] }] }
    return isOfficer ? [{ id: 'mine', name: t('mine'), definition: { filter, sort: '-recorded_at' } }] : []
  }, [t, isOfficer])
}
