import { Button } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import type { Narrowing } from '../lists/use-narrowed-list.ts'
import { EmptyState } from '../page/states.tsx'
import { useFormats } from '../texts/use-formats.ts'
import { useTexts } from '../texts/use-texts.ts'
import { type Filter, noFilter, placesOf, removeAt } from './filter.ts'
import { useSentence } from './filter-bar.tsx'
import type { FilterField } from './filter-field.ts'
import { filterTexts } from './filter-texts.ts'

interface NoHitProps extends Narrowing {
  /** Of the list's count: the first part of its query's key. */
  name: string
  fields: readonly FilterField[]
  count: (narrowing: Narrowing, signal: AbortSignal) => Promise<{ count: number; exact: boolean }>
  onFilter: (filter: Filter) => void
  onSearch: (text: string) => void
}

/** Nothing fits: how many there would be without the search, and without each of the filters. */
export function NoHit({ name, fields, filter, searched, count, onFilter, onSearch }: NoHitProps) {
  const t = useTexts(filterTexts)
  const sentence = useSentence(fields)
  const { number } = useFormats()
  const places = placesOf(filter)
  const ways = [
    ...(searched === '' ? [] : [{ words: undefined, searched: '', filter }]),
    ...places.map(({ place, condition }) => ({
      words: sentence(condition),
      searched,
      filter: removeAt(filter, place),
    })),
  ]
  const counts = useQueries({
    queries: ways.map((way) => ({
      queryKey: [name, 'count', way.searched, way.filter],
      queryFn: ({ signal }: { signal: AbortSignal }) => count(way, signal),
    })),
  })
  const found = ways.flatMap((way, index) => {
    const data = counts[index]?.data
    return data?.count
      ? [{ way, words: data.exact ? number(data.count) : t('over', { number: number(data.count) }) }]
      : []
  })
  const isAsking = counts.some(({ isPending }) => isPending)
  const isHopeless = found.length === 0 && ways.length > 1 && !isAsking
  return (
    <EmptyState
      title={t('noHit')}
      text={isHopeless ? t('noHitNowhere') : t(places.length === 0 ? 'noHitSearch' : 'noHitFilter')}
      actions={
        <>
          {found.map(({ way, words }, index) =>
            way.words === undefined ? (
              <Button key="search" onClick={() => onSearch('')}>
                {t('withoutSearch', { number: words })}
              </Button>
            ) : (
              <Button key={`way-${String(index)}`} onClick={() => onFilter(way.filter)}>
                {t('without', { filter: way.words, number: words })}
              </Button>
            ),
          )}
          {(places.length > 1 || (places.length === 1 && found.length === 0)) && (
            <Button onClick={() => onFilter(noFilter)}>{t('clear')}</Button>
          )}
        </>
      }
    />
  )
}
