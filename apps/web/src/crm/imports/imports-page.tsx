import { importTexts } from '@diskret/server/import-texts/import-texts'
import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { Page } from '../../platform/page/page.tsx'
import { EmptyState } from '../../platform/page/states.tsx'
import type { ListColumn } from '../../platform/table/column.ts'
import { DataTable } from '../../platform/table/data-table.tsx'
import { useList } from '../../platform/table/use-list.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { journeyTexts } from './import-journey-texts.ts'
import type { Import } from './send-list.ts'

/** The lists that came in, the newest first. */
export function ImportsPage() {
  const t = useTexts(journeyTexts)
  const words = useTexts(importTexts)
  const { relative, number } = useFormats()
  const navigate = useNavigate()
  const list = useList<Import>(['imports'], (cursor, signal) =>
    answer(api.GET('/api/imports', { params: { query: { ...(cursor && { cursor }) } }, signal })),
  )
  const columns = useMemo<ListColumn<Import>[]>(
    () => [
      { id: 'name', label: t('name'), width: 280, isFixed: true, cell: ({ file }) => file.name },
      { id: 'state', label: words('state'), width: 120, cell: ({ state }) => words(state) },
      {
        id: 'accepted',
        label: words('acceptedDone'),
        width: 120,
        align: 'end',
        cell: (row) => number(row.counts.accepted),
      },
      {
        id: 'duplicate',
        label: words('duplicate'),
        width: 120,
        align: 'end',
        cell: (row) => number(row.counts.duplicate),
      },
      {
        id: 'rejected',
        label: words('rejected'),
        width: 120,
        align: 'end',
        cell: (row) => number(row.counts.rejected),
      },
      { id: 'ended', label: t('ended'), width: 140, cell: ({ endedAt }) => (endedAt ? relative(endedAt) : '–') },
    ],
    [t, words, number, relative],
  )
  const start = (
    <Button variant="filled" component={Link} to={'/imports/new' as string}>
      {t('newList')}
    </Button>
  )
  return (
    <Page title={words('heading')} width="list" actions={start}>
      <DataTable
        name="imports"
        label={words('heading')}
        columns={columns}
        list={list}
        rowId={({ id }) => id ?? ''}
        onOpen={({ id }) => void navigate({ to: `/imports/${id}` as string })}
        phoneRow={(row) => (
          <>
            <strong>{row.file.name}</strong>
            <span>
              {words(row.state)} · {number(row.counts.accepted)}
            </span>
          </>
        )}
        empty={
          <EmptyState
            title={t('empty')}
            text={t('emptyWhy')}
            actions={
              <Button component={Link} to={'/imports/new' as string}>
                {t('newList')}
              </Button>
            }
          />
        }
      />
    </Page>
  )
}
