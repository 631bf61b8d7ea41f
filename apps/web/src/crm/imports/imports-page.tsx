import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useMemo, useRef } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { Page } from '../../platform/page/page.tsx'
import { EmptyState } from '../../platform/page/states.tsx'
import type { ListColumn } from '../../platform/table/column.ts'
import { DataTable } from '../../platform/table/data-table.tsx'
import { useList } from '../../platform/table/use-list.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { beginImport } from './import-draft.ts'
import { importTexts } from './import-texts.ts'
import styles from './imports.module.css'
import type { Import } from './imports-api.ts'

const DropAnywhere = lazy(() => import('./drop-anywhere.tsx').then(({ DropAnywhere: Drop }) => ({ default: Drop })))

/** The lists that came in, the newest first; a file dropped anywhere here begins the next. */
export function ImportsPage() {
  const t = useTexts(importTexts)
  const { relative, number } = useFormats()
  const navigate = useNavigate()
  const list = useList<Import>(['imports', 'list'], (cursor, signal) =>
    answer(api.GET('/api/imports', { params: { query: { ...(cursor && { cursor }) } }, signal })),
  )
  const colleagues = useQuery({
    queryKey: ['colleagues'],
    queryFn: ({ signal }) => answer(api.GET('/api/colleagues', { signal })),
    staleTime: 5 * 60_000,
  })
  const names = useMemo(
    () => new Map((colleagues.data?.items ?? []).map(({ id, name }) => [id, name ?? '–'])),
    [colleagues.data],
  )
  const columns = useMemo<ListColumn<Import>[]>(() => {
    const count = (id: 'accepted' | 'duplicate' | 'rejected' | 'invitations'): ListColumn<Import> => ({
      id,
      label: t(id),
      width: 120,
      align: 'end',
      cell: ({ counts }) => number(counts[id]),
    })
    return [
      { id: 'file', label: t('file'), width: 280, isFixed: true, cell: ({ file }) => <strong>{file.name}</strong> },
      { id: 'state', label: t('state'), width: 130, cell: ({ state }) => t(state) },
      {
        id: 'by',
        label: t('by'),
        width: 160,
        cell: ({ by }) => (by === 'operator' ? t('operator') : (names.get(by ?? '') ?? '–')),
      },
      { id: 'when', label: t('when'), width: 120, cell: ({ startedAt }) => (startedAt ? relative(startedAt) : '–') },
      count('accepted'),
      count('duplicate'),
      count('rejected'),
      count('invitations'),
    ]
  }, [t, number, relative, names])
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
          onOpen={({ id }) => void navigate({ to: `/imports/${id}` as string })}
          phoneRow={({ file, state, counts, startedAt }) => (
            <>
              <strong className={styles.line}>{file.name}</strong>
              <span className={styles.line} data-quiet>
                {t(state)} · {t('summary', { count: counts.accepted })} · {startedAt && relative(startedAt)}
              </span>
            </>
          )}
          empty={<EmptyState title={t('empty')} text={t('emptyWhy')} />}
        />
      </Page>
      <Suspense fallback={null}>
        <DropAnywhere label={t('dropHere')} onFile={begin} />
      </Suspense>
    </div>
  )
}
