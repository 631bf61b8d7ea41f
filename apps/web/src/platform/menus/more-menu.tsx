import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { keyShortcuts, useKeyAction } from '../keys/key-actions.ts'
import { KeyCaps } from '../keys/key-caps.tsx'
import { type LetterEntry, useLetters } from './use-letters.ts'

/** An act of the page's menu, run by its letter as well. */
export interface MoreEntry extends LetterEntry {
  label: string
  isDangerous?: boolean
}

/** ⋯ of a page: opened by its key, each act run by its letter. */
export function MoreMenu({ label, entries }: { label: string; entries: readonly MoreEntry[] }) {
  const [isOpen, setOpen] = useState(false)
  useKeyAction('more', entries.length > 0 && (() => setOpen(true)))
  useLetters(isOpen, entries, () => setOpen(false))
  if (entries.length === 0) return null
  return (
    <Menu
      opened={isOpen}
      onChange={setOpen}
      // The key that opens it goes on to the page, where it counted as a press outside.
      clickOutsideEvents={['mousedown', 'touchstart']}
      position="bottom-end"
      width={300}
    >
      <Menu.Target>
        <Tooltip label={label}>
          <ActionIcon aria-label={label} {...keyShortcuts('more')}>
            <IconDots size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {entries.map(({ label: words, letter, isDangerous, run }) => (
          <Menu.Item
            key={letter}
            {...(isDangerous && { color: 'danger' })}
            rightSection={<KeyCaps keys={letter} />}
            onClick={run}
          >
            {words}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
