import { Button, SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { SearchBox } from '../../platform/filters/search-box.tsx'
import { useSearched } from '../../platform/filters/use-searched.ts'
import { Page } from '../../platform/page/page.tsx'
import { EmptyState } from '../../platform/page/states.tsx'
import type { ListColumn } from '../../platform/table/column.ts'
import { DataTable } from '../../platform/table/data-table.tsx'
import { useList } from '../../platform/table/use-list.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { invitationTexts } from './invitation-texts.ts'
import styles from './invitations.module.css'
import { type invitationSorts, invitationsRoute } from './invitations-screen.ts'
import { type Invitation, MailState } from './mail-state.tsx'

type Sort = (typeof invitationSorts)[number]

/** Who has been asked and has not answered, the first to be erased first. */
export function InvitationsPage() {
  const t = useTexts(invitationTexts)
  const { day, shortDay, relative } = useFormats()
  const search = invitationsRoute.useSearch()
  const navigate = useNavigate({ from: '/invitations' })
  const [q, find] = useSearched()
  const { sent, sort = 'ends_on', import: importId } = search
  const list = useList<Invitation>(['invitations', search, q], (cursor, signal) =>
    answer(
      api.GET('/api/invitations', {
        params: {
          query: {
            sort,
            ...(cursor && { cursor }),
            ...(q && { search: q }),
            ...(sent && { sent: String(sent === 'yes') }),
            ...(importId && { import: importId }),
          },
        },
        signal,
      }),
    ),
  )
  const total = useQuery({
    queryKey: ['invitations', 'count', q, sent, importId],
    queryFn: ({ signal }) =>
      answer(
        api.POST('/api/invitations/count', {
          body: {
            ...(q && { search: q }),
            ...(sent && { sent: sent === 'yes' }),
            ...(importId && { import: importId }),
          },
          signal,
        }),
      ),
  }).data
  const columns = useMemo<ListColumn<Invitation>[]>(
    () => [
      { id: 'name', label: t('name'), width: 190, isFixed: true, cell: ({ name }) => <strong>{name}</strong> },
      { id: 'email', label: t('email'), width: 320, cell: (row) => row.email ?? '–' },
      { id: 'mail', label: t('mail'), width: 180, cell: (row) => <MailState invitation={row} /> },
      {
        id: 'ends',
        label: t('ends'),
        width: 110,
        sort: { first: 'ends_on', second: '-ends_on', firstIs: 'ascending' },
        cell: ({ endsOn }) => (
          <time dateTime={endsOn} title={day(endsOn)}>
            {relative(endsOn)}
          </time>
        ),
      },
      { id: 'source', label: t('source'), width: 220, cell: (row) => row.source ?? '–' },
      {
        id: 'recorded',
        label: t('recorded'),
        width: 100,
        sort: { first: '-recorded_at', firstIs: 'descending' },
        cell: ({ recordedAt }) => shortDay(recordedAt),
      },
    ],
    [t, day, shortDay, relative],
  )
  const showAll = () => void navigate({ search: {} })
  const isNarrowed = Boolean(q || sent || importId)
  return (
    <Page title={t('title')} width="list">
      <DataTable
        name="invitations"
        label={t('title')}
        columns={columns}
        list={list}
        rowId={({ id }) => id}
        total={total && { count: total.count, isOver: !total.exact }}
        sort={sort}
        onSort={(next) => void navigate({ search: (before) => ({ ...before, sort: next as Sort }) })}
        onOpen={({ personId }) => void navigate({ to: `/people/${personId}` as string })}
        phoneRow={(row) => (
          <>
            <strong>{row.name}</strong>
            <span className={styles.second}>
              <MailState invitation={row} />
              <span>{relative(row.endsOn)}</span>
            </span>
          </>
        )}
        toolbar={
          <div className={styles.toolbar}>
            <SearchBox label={t('search')} value={q} onSearch={find} />
            <SegmentedControl
              size="sm"
              aria-label={t('which')}
              value={sent ?? 'every'}
              onChange={(value) =>
                void navigate({
                  search: (before) => ({ ...before, sent: value === 'every' ? undefined : (value as 'yes' | 'no') }),
                })
              }
              data={[
                { value: 'every', label: t('every') },
                { value: 'yes', label: t('whenSent') },
                { value: 'no', label: t('notSent') },
              ]}
            />
            {importId && (
              <span className={styles.narrowed}>
                {t('ofImport')}{' '}
                <Button size="sm" onClick={showAll}>
                  {t('showAll')}
                </Button>
              </span>
            )}
          </div>
        }
        empty={
          isNarrowed ? (
            <EmptyState
              title={t('noHit')}
              text={t('noHitWhy')}
              actions={<Button onClick={showAll}>{t('showAll')}</Button>}
            />
          ) : (
            <EmptyState title={t('empty')} text={t('emptyWhy')} />
          )
        }
      />
    </Page>
  )
}
