import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { keyShortcuts, useKeyAction } from '../keys/key-actions.ts'
import styles from './search-box.module.css'

interface SearchBoxProps {
  label: string
  value: string
  onSearch: (text: string) => void
}

const pause = 80

/** Searches a list while one types. */
export function SearchBox({ label, value, onSearch }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(value)
  const [known, setKnown] = useState(value)
  // Somebody else changed it: a view, or the way back.
  if (known !== value) {
    setKnown(value)
    if (typed.trim() !== value) setTyped(value)
  }
  const ask = useDebouncedCallback((text: string) => onSearch(text.trim()), pause)
  useKeyAction('search', () => input.current?.focus())
  return (
    <TextInput
      ref={input}
      size="sm"
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} stroke={1.75} aria-hidden="true" />}
      value={typed}
      maxLength={200}
      className={styles.search}
      {...keyShortcuts('search')}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        ask(event.currentTarget.value)
      }}
    />
  )
}
