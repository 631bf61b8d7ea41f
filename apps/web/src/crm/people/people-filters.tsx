import { ActionIcon, Autocomplete, Button, NativeSelect, Popover } from '@mantine/core'
import { IconFilter, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { SearchBox } from '../../platform/filters/search-box.tsx'
import { useSearched } from '../../platform/filters/use-searched.ts'
import { keyShortcuts, useKeyAction } from '../../platform/keys/key-actions.ts'
import { channelNames, purposeNames, purposes } from '../../platform/purposes/purpose-names.ts'
import { useMay } from '../../platform/session/session.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import styles from './people.module.css'
import { type ChipName, chipNames, type PeopleSearch, withoutChip } from './people-filter.ts'
import { peopleRoute } from './people-screen.ts'
import { peopleTexts } from './people-texts.ts'

/** What a chip says: a sentence, no name of a field. */
export function useChipWords(): (search: PeopleSearch, chip: ChipName) => string | undefined {
  const t = useTexts(peopleTexts)
  const purposeName = useTexts(purposeNames)
  const channelName = useTexts(channelNames)
  return (search, chip) => {
    if (chip === 'mine') return search.mine && t('mine')
    if (chip === 'city') return search.city && t('cityIs', { value: search.city })
    if (chip === 'tag') return search.tag && t('tagIs', { value: search.tag })
    if (chip === 'silent') return search.silent ? t('silent', { count: search.silent }) : undefined
    if (chip === 'state') return search.state && t(search.state)
    if (!search.purpose) return undefined
    const value = purposeName(search.purpose).toLowerCase()
    return search.channel
      ? t('purposeBy', { value, channel: channelName(search.channel).toLowerCase() })
      : t('purposeIs', { value })
  }
}

/** Search and filters: chips that read as sentences, each taken away with one press. */
export function PeopleFilters() {
  const t = useTexts(peopleTexts)
  const words = useChipWords()
  const search = peopleRoute.useSearch()
  const [searched, find] = useSearched()
  const navigate = useNavigate({ from: '/people' })
  const chips = chipNames.flatMap((chip) => {
    const text = words(search, chip)
    return text ? [{ chip, text }] : []
  })
  return (
    <div className={styles.toolbar}>
      <SearchBox label={t('search')} value={searched} onSearch={find} />
      {chips.map(({ chip, text }) => (
        <span key={chip} className={styles.chip}>
          {text}
          <ActionIcon
            size="sm"
            aria-label={t('remove', { filter: text })}
            onClick={() => void navigate({ search: (before) => withoutChip(before, chip) })}
          >
            <IconX size={14} stroke={1.75} />
          </ActionIcon>
        </span>
      ))}
      <AddFilter />
    </div>
  )
}

const silences = [14, 30, 90]

function AddFilter() {
  const t = useTexts(peopleTexts)
  const purposeName = useTexts(purposeNames)
  const isSeller = useMay('seller', 'officer')
  const search = peopleRoute.useSearch()
  const navigate = useNavigate({ from: '/people' })
  const [isOpen, setOpen] = useState(false)
  const [city, setCity] = useState('')
  const [tag, setTag] = useState('')
  useKeyAction('list.filter', () => setOpen(true))
  const cities = useQuery({
    queryKey: ['values', 'city', city],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/values/{field}', { params: { path: { field: 'city' }, query: { text: city } }, signal })),
    enabled: isOpen,
  }).data?.items
  const tags = useQuery({
    queryKey: ['tags'],
    queryFn: () => answer(api.GET('/api/tags')),
    enabled: isOpen && isSeller,
  }).data?.items
  const add = (change: PeopleSearch) => {
    void navigate({ search: (before) => ({ ...before, ...change }) })
    setOpen(false)
  }
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus returnFocus width={320}>
      <Popover.Target>
        <Button
          size="sm"
          leftSection={<IconFilter size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => setOpen(!isOpen)}
          {...keyShortcuts('list.filter')}
        >
          {t('filter')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            add({ ...(city.trim() && { city: city.trim() }), ...(tag.trim() && { tag: tag.trim() }) })
          }}
        >
          {isSeller && !search.mine && <Button onClick={() => add({ mine: true })}>{t('mine')}</Button>}
          <NativeSelect
            label={t('choosePurpose')}
            value={search.purpose ?? ''}
            onChange={(event) => {
              const purpose = purposes.find((one) => one === event.currentTarget.value)
              add({ purpose })
            }}
            data={[{ value: '', label: '–' }, ...purposes.map((value) => ({ value, label: purposeName(value) }))]}
          />
          <Autocomplete label={t('chooseCity')} value={city} onChange={setCity} data={[...(cities ?? [])]} />
          {isSeller && (
            <Autocomplete
              label={t('chooseTag')}
              value={tag}
              onChange={setTag}
              data={(tags ?? []).map((one) => one.tag)}
            />
          )}
          {isSeller &&
            silences.map((days) => (
              <Button key={days} onClick={() => add({ silent: days })}>
                {t('silent', { count: days })}
              </Button>
            ))}
          {(['ending-soon', 'awaiting-answer'] as const).map((state) => (
            <Button key={state} onClick={() => add({ state })}>
              {t(state)}
            </Button>
          ))}
          <Button type="submit" disabled={city.trim() === '' && tag.trim() === ''}>
            {t('apply')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
