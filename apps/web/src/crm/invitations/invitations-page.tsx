import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { narrowedTable } from '../../platform/filters/narrowed-table.tsx'
import { useSearched } from '../../platform/filters/use-searched.ts'
import { Page } from '../../platform/page/page.tsx'
import { EmptyState } from '../../platform/page/states.tsx'
import type { ListColumn } from '../../platform/table/column.ts'
import { DataTable } from '../../platform/table/data-table.tsx'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { type BuiltInView, useListView } from '../../platform/views/use-list-view.ts'
import { ViewBar } from '../../platform/views/view-bar.tsx'
import { invitationTexts } from './invitation-texts.ts'
import styles from './invitations.module.css'
import { invitationSorts } from './invitations-screen.ts'
import { type Invitation, MailState } from './mail-state.tsx'
import { useInvitationFields } from './use-invitation-fields.ts'
import { countInvitations, useInvitations } from './use-invitations.ts'

/** Who has been asked and has not answered, the first to be erased first. */
export function InvitationsPage() {
  const t = useTexts(invitationTexts)
  const { day, shortDay, relative } = useFormats()
  const navigate = useNavigate({ from: '/invitations' })
  const [searched, find] = useSearched()
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
  const builtIn = useInvitationViews()
  const view = useListView({ list: 'invitations', columns, sorts: invitationSorts, usualSort: 'ends_on', builtIn })
  const { filter, filterBy, sort } = view
  const fields = useInvitationFields(filter)
  const { list, total } = useInvitations({ searched, filter }, sort)
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
        onSort={view.sortBy}
        arrangement={view.arrangement}
        views={<ViewBar view={view} />}
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
        {...narrowedTable({
          name: 'invitations',
          search: t('search'),
          fields,
          filter,
          searched,
          count: countInvitations,
          onFilter: filterBy,
          onSearch: find,
          empty: <EmptyState title={t('empty')} text={t('emptyWhy')} />,
        })}
      />
    </Page>
  )
}

/** Who has been told, and who has not. */
function useInvitationViews(): readonly BuiltInView[] {
  const t = useTexts(invitationTexts)
  return useMemo(() => {
    const informed = (is: 'yes' | 'no') => ({
      filter: { match: 'all' as const, conditions: [{ field: 'informed', is: [is] }] },
      sort: 'ends_on',
    })
    return [
      { id: 'informed', name: t('whenSent'), definition: informed('yes') },
      { id: 'not-informed', name: t('notSent'), definition: informed('no') },
    ]
  }, [t])
}
