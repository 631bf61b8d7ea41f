import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ListColumn } from '../../platform/table/column.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { colleaguesQuery } from '../person/person-queries.ts'
import { importTexts } from './import-texts.ts'
import { bases, type Import } from './imports-api.ts'

/** What stands in the list of imports, and what it can be ordered by. */
export function useImportColumns(): readonly ListColumn<Import>[] {
  const t = useTexts(importTexts)
  const { relative, number } = useFormats()
  const colleagues = useQuery(colleaguesQuery).data?.items
  const names = useMemo(() => new Map((colleagues ?? []).map(({ id, name }) => [id, name ?? '–'])), [colleagues])
  return useMemo(() => {
    const count = (id: 'accepted' | 'duplicate' | 'rejected' | 'invitations'): ListColumn<Import> => ({
      id,
      label: t(id),
      width: 120,
      align: 'end',
      cell: ({ counts }) => number(counts[id]),
    })
    return [
      {
        id: 'file',
        label: t('file'),
        width: 280,
        isFixed: true,
        sort: { first: 'file_name', second: '-file_name', firstIs: 'ascending' },
        cell: ({ file }) => <strong>{file.name}</strong>,
      },
      { id: 'state', label: t('state'), width: 130, cell: ({ state }) => t(state) },
      {
        id: 'by',
        label: t('by'),
        width: 160,
        cell: ({ by }) => (by === 'operator' ? t('operator') : (names.get(by ?? '') ?? '–')),
      },
      {
        id: 'when',
        label: t('when'),
        width: 120,
        sort: { first: '-recorded_at', second: 'recorded_at', firstIs: 'descending' },
        cell: ({ startedAt }) => (startedAt ? relative(startedAt) : '–'),
      },
      { ...count('accepted'), sort: { first: '-accepted', second: 'accepted', firstIs: 'descending' } },
      count('duplicate'),
      count('rejected'),
      count('invitations'),
      {
        id: 'basis',
        label: t('basis'),
        width: 180,
        isHidden: true,
        cell: ({ basis }) => {
          const known = bases.find((one) => one === basis)
          return known ? t(`basis-${known}`) : '–'
        },
      },
    ]
  }, [t, number, relative, names])
}
