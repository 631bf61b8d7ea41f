import { Button, SegmentedControl } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import type { paths } from '../../platform/api/schema.d.ts'
import { Page } from '../../platform/page/page.tsx'
import { EmptyState } from '../../platform/page/states.tsx'
import type { ListColumn } from '../../platform/table/column.ts'
import { DataTable } from '../../platform/table/data-table.tsx'
import { useList } from '../../platform/table/use-list.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { caseNumber } from '../cases/case-number.ts'
import { erasurePlanTexts, isErasureGround } from './erasure-plan-texts.ts'
import styles from './erasures.module.css'
import { erasuresRoute } from './erasures-screen.ts'
import { erasuresTexts } from './erasures-texts.ts'

type Erasure = paths['/api/erasures']['get']['responses'][200]['content']['application/json']['items'][number]

const rowsOf = (places: Erasure['places']) => new Set(places.map(({ table, id }) => `${table} ${id}`)).size

/** Who has been erased, by number: the ones that wait for a decision first. */
export function ErasuresPage() {
  const t = useTexts(erasuresTexts)
  const ground = useTexts(erasurePlanTexts)
  const { shortDay, moment, number } = useFormats()
  const { state } = erasuresRoute.useSearch()
  const navigate = useNavigate({ from: '/erasures' })
  const list = useList<Erasure>(['erasures', 'list', state ?? 'open'], (cursor, signal) =>
    answer(
      api.GET('/api/erasures', {
        params: { query: { ...(!state && { state: 'open' as const }), ...(cursor && { cursor }) } },
        signal,
      }),
    ),
  )
  const columns = useMemo<ListColumn<Erasure>[]>(
    () => [
      {
        id: 'number',
        label: t('number'),
        width: 110,
        isFixed: true,
        cell: ({ id }) => <strong className="figures">{caseNumber(id)}</strong>,
      },
      {
        id: 'erased',
        label: t('erasedOn'),
        width: 140,
        cell: ({ erasedAt }) => (
          <time dateTime={erasedAt} title={moment(erasedAt)}>
            {shortDay(erasedAt)}
          </time>
        ),
      },
      { id: 'state', label: t('state'), width: 180, cell: (one) => t(`is-${one.state}`) },
      {
        id: 'waiting',
        label: t('waiting'),
        width: 150,
        align: 'end',
        cell: ({ places, mentions }) => number(rowsOf([...places, ...mentions])),
      },
      {
        id: 'decided',
        label: t('decided'),
        width: 110,
        align: 'end',
        cell: ({ decisions }) => number(rowsOf(decisions)),
      },
      {
        id: 'ground',
        label: t('ground'),
        width: 360,
        cell: (one) => (isErasureGround(one.ground) ? ground(one.ground) : one.ground),
      },
    ],
    [t, ground, shortDay, moment, number],
  )
  return (
    <Page title={t('title')} width="list">
      <DataTable
        name="erasures"
        label={t('title')}
        columns={columns}
        list={list}
        rowId={({ id }) => id}
        onOpen={({ id }) => void navigate({ to: `/erasures/${id}` as string })}
        phoneRow={({ id, erasedAt, state: is, places, mentions }) => (
          <>
            <strong>{t('one', { number: caseNumber(id) })}</strong>
            <span className={styles.second}>
              <span>
                {t(`is-${is}`)} · {number(rowsOf([...places, ...mentions]))}
              </span>
              <span>{shortDay(erasedAt)}</span>
            </span>
          </>
        )}
        toolbar={
          <SegmentedControl
            size="sm"
            aria-label={t('which')}
            value={state ?? 'open'}
            onChange={(value) => void navigate({ search: { state: value === 'all' ? 'all' : undefined } })}
            data={[
              { value: 'open', label: t('open') },
              { value: 'all', label: t('all') },
            ]}
          />
        }
        empty={
          state ? (
            <EmptyState title={t('none')} text={t('noneWhy')} />
          ) : (
            <EmptyState
              title={t('empty')}
              text={t('emptyWhy')}
              actions={<Button onClick={() => void navigate({ search: { state: 'all' } })}>{t('showAll')}</Button>}
            />
          )
        }
      />
    </Page>
  )
}
