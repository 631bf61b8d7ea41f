import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { positionTexts } from './position-texts.ts'

/** A company that is there, or a name for one that is made. */
export type ChosenCompany = { id: string } | { name: string }

interface CompanyChoiceProps {
  label: string
  /** The company that stands there now. */
  known?: { id: string; name: string } | undefined
  error?: string | undefined
  isFirst?: boolean
  hasHiddenLabel?: boolean
  onChoose: (company: ChosenCompany | null) => void
  onLeave?: () => void
}

const asked = 120
const made = 'new:'

/** Finds a company by part of its name, or makes it. */
export function CompanyChoice(props: CompanyChoiceProps) {
  const { label, known, error, isFirst = false, hasHiddenLabel = false, onChoose, onLeave } = props
  const t = useTexts(positionTexts)
  const [text, setText] = useState(known?.name ?? '')
  const [value, setValue] = useState<string | null>(known?.id ?? null)
  const [chosen, setChosen] = useState<{ value: string; label: string } | undefined>(undefined)
  const [search] = useDebouncedValue(text.trim(), asked)
  const found = useQuery({
    queryKey: ['companies', 'choice', search],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/companies', { params: { query: { limit: 8, ...(search && { search }) } }, signal })),
    placeholderData: keepPreviousData,
  })
  const items = (found.data?.items ?? []).map(({ id, name, city }) => ({
    value: id,
    label: [name, city].filter(Boolean).join(', '),
  }))
  const isNew = search !== '' && !found.data?.items.some(({ name }) => name.toLowerCase() === search.toLowerCase())
  const options = [
    ...(known && !items.some((item) => item.value === known.id) ? [{ value: known.id, label: known.name }] : []),
    ...(chosen && !items.some((item) => item.value === chosen.value) ? [chosen] : []),
    ...items,
    ...(isNew && !chosen ? [{ value: made + search, label: t('createCompany', { name: search }) }] : []),
  ]
  return (
    <Select
      {...(hasHiddenLabel ? { 'aria-label': label } : { label })}
      placeholder={t('findCompany')}
      data={options}
      value={value}
      searchable
      searchValue={text}
      onSearchChange={(next) => {
        setText(next)
        setChosen(undefined)
      }}
      filter={({ options: all }) => all}
      nothingFoundMessage={t('noHit')}
      error={error}
      autoFocus={isFirst}
      selectFirstOptionOnChange
      onChange={(next) => {
        setValue(next)
        if (next === null) return onChoose(null)
        const isMade = next.startsWith(made)
        const name = next.slice(made.length)
        setChosen({ value: next, label: isMade ? name : (options.find((one) => one.value === next)?.label ?? '') })
        onChoose(isMade ? { name } : { id: next })
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onLeave) return
        event.stopPropagation()
        onLeave()
      }}
      onBlur={() => onLeave?.()}
    />
  )
}
