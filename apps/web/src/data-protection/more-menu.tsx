import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { keyShortcuts, useKeyAction } from '../platform/keys/key-actions.ts'
import { KeyCaps } from '../platform/keys/key-caps.tsx'

/** An act of the page's menu. */
export interface MoreEntry {
  label: string
  /** In the open menu this letter runs it. */
  letter: string
  isDangerous?: boolean
  run: () => void
}

/** ⋯ of a page: opened by its key, each act run by its letter. */
export function MoreMenu({ label, entries }: { label: string; entries: readonly MoreEntry[] }) {
  const [isOpen, setOpen] = useState(false)
  useKeyAction('more', entries.length > 0 && (() => setOpen(true)))
  if (entries.length === 0) return null
  return (
    <Menu opened={isOpen} onChange={setOpen} position="bottom-end" width={280}>
      <Menu.Target>
        <Tooltip label={label}>
          <ActionIcon aria-label={label} {...keyShortcuts('more')}>
            <IconDots size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown
        onKeyDown={(event) => {
          const entry = entries.find(({ letter }) => letter === event.key.toLowerCase())
          if (!entry || event.ctrlKey || event.metaKey || event.altKey) return
          event.preventDefault()
          setOpen(false)
          entry.run()
        }}
      >
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
