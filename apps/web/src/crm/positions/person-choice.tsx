import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { positionTexts } from './position-texts.ts'

interface PersonChoiceProps {
  /** What is asked for, where that is more than a person. */
  label?: string
  help?: string
  error?: string | undefined
  onChoose: (id: string | null) => void
}

const asked = 120

/** Finds a person by part of a name, an address or a number. */
export function PersonChoice({ label, help, error, onChoose }: PersonChoiceProps) {
  const t = useTexts(positionTexts)
  const [text, setText] = useState('')
  const [value, setValue] = useState<{ value: string; label: string } | null>(null)
  const [search] = useDebouncedValue(text.trim(), asked)
  const found = useQuery({
    queryKey: ['people', 'choice', search],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/people', { params: { query: { limit: 8, ...(search && { search }) } }, signal })),
    placeholderData: keepPreviousData,
  })
  const wanted = text.trim().toLowerCase()
  const isStale = found.isPlaceholderData || search !== text.trim()
  // Until the answer is there, Enter takes nobody whom the letters do not mean.
  const items = (found.data?.items ?? [])
    .map(({ id, name, company }) => ({ value: id, label: [name, company].filter(Boolean).join(', ') }))
    .filter(({ label: shown }) => !isStale || shown.toLowerCase().includes(wanted))
  const [isOpen, setOpen] = useState(false)
  const isWanted = useRef(false)
  const choose = (chosen: { value: string; label: string } | null) => {
    setValue(chosen)
    onChoose(chosen?.value ?? null)
  }
  const takeFirst = () => {
    isWanted.current = false
    if (!items[0]) return
    choose(items[0])
    setOpen(false)
  }
  // What is found comes after the letters: nothing is marked by then, and Enter means the first, as soon as it is there.
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    isWanted.current = false
    const marked = event.currentTarget.getAttribute('aria-activedescendant')
    if (event.key !== 'Enter' || !isOpen || wanted === '' || (marked && document.getElementById(marked))) return
    event.preventDefault()
    if (isStale) isWanted.current = true
    else takeFirst()
  }
  useEffect(() => {
    if (isWanted.current && !isStale) takeFirst()
  })
  return (
    <Select
      label={label ?? t('person')}
      description={help}
      placeholder={t('findPerson')}
      data={value && !items.some((item) => item.value === value.value) ? [value, ...items] : items}
      value={value?.value ?? null}
      searchable
      searchValue={text}
      onSearchChange={setText}
      filter={({ options }) => options}
      nothingFoundMessage={isStale ? undefined : t('noHit')}
      selectFirstOptionOnChange
      error={error}
      data-autofocus
      dropdownOpened={isOpen}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      onKeyDown={onKeyDown}
      onChange={(_, option) => choose(option ?? null)}
    />
  )
}
