import { Button } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answer, api } from '../../platform/api/client.ts'
import { useSearched } from '../../platform/filters/use-searched.ts'
import { EmptyState } from '../../platform/page/states.tsx'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { chipNames, filterOf, withoutChip } from './people-filter.ts'
import { useChipWords } from './people-filters.tsx'
import { peopleRoute } from './people-screen.ts'
import { peopleTexts } from './people-texts.ts'

/** Nobody fits: how many there would be without each of the filters. */
export function NoHit() {
  const t = useTexts(peopleTexts)
  const words = useChipWords()
  const { number } = useFormats()
  const search = peopleRoute.useSearch()
  const [searched] = useSearched()
  const navigate = useNavigate({ from: '/people' })
  const chips = chipNames.flatMap((chip) => {
    const text = words(search, chip)
    return text ? [{ chip, text, without: withoutChip(search, chip) }] : []
  })
  const counts = useQueries({
    queries: chips.map(({ without }) => {
      const filter = filterOf(without)
      const body = { ...(searched && { search: searched }), ...(filter && { filter }) }
      return {
        queryKey: ['people', 'count', body],
        queryFn: ({ signal }: { signal: AbortSignal }) => answer(api.POST('/api/people/count', { body, signal })),
      }
    }),
  })
  return (
    <EmptyState
      title={t('noHit')}
      text={t('noHitWhy')}
      actions={
        <>
          {chips.map(({ chip, text, without }, index) => {
            const count = counts[index]?.data?.count
            return count ? (
              <Button key={chip} onClick={() => void navigate({ search: without })}>
                {t('without', { filter: text, number: number(count) })}
              </Button>
            ) : null
          })}
          <Button onClick={() => void navigate({ search: {} })}>{t('clear')}</Button>
        </>
      }
    />
  )
}
