import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { keyShortcuts, useKeyAction } from '../keys/key-actions.ts'
import { type MenuEntry, MenuItems } from './menu-entries.tsx'
import { useLetters } from './use-letters.ts'
import { withinContent } from './within-content.ts'

/** ⋯ of a page, or of what is chosen: opened by its key, each act run by its letter. */
export function MoreMenu({ label, entries }: { label: string; entries: readonly MenuEntry[] }) {
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
      // The first act has the focus, not a place without a role before it.
      withInitialFocusPlaceholder={false}
      portalProps={withinContent}
    >
      <Menu.Target>
        <Tooltip label={label}>
          <ActionIcon aria-label={label} {...keyShortcuts('more')}>
            <IconDots size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <MenuItems entries={entries} />
      </Menu.Dropdown>
    </Menu>
  )
}
