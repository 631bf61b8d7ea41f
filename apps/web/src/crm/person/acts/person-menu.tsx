import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { keyShortcuts, useKeyAction } from '../../../platform/keys/key-actions.ts'
import { KeyCaps } from '../../../platform/keys/key-caps.tsx'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { useIsOfficer, usePersonView } from '../person-view.ts'
import { actTexts } from './act-texts.ts'
import { type PersonAct, useOpenAct } from './person-act.ts'

interface MenuEntry {
  label: 'invite' | 'consent' | 'request' | 'object' | 'basis' | 'restrict' | 'lift' | 'handOut' | 'erase'
  /** In the open menu this letter runs it. */
  letter: string
  act: PersonAct
  isDangerous?: boolean
}

/** ⋯: what this role may do with the person, and nothing else. */
export function PersonMenu() {
  const view = usePersonView()
  const t = useTexts(actTexts)
  const open = useOpenAct()
  const isOfficer = useIsOfficer()
  const [isOpen, setOpen] = useState(false)
  useKeyAction('more', () => setOpen(true))
  const entries = entriesOf(view, isOfficer)
  return (
    <Menu opened={isOpen} onChange={setOpen} width={300}>
      <Menu.Target>
        <Tooltip label={t('more')}>
          <ActionIcon aria-label={t('more')} {...keyShortcuts('more')}>
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
          open(entry.act)
        }}
      >
        {entries.map(({ label, letter, act, isDangerous }) => (
          <Menu.Item
            key={label}
            {...(isDangerous && { color: 'danger' })}
            rightSection={<KeyCaps keys={letter} />}
            onClick={() => open(act)}
          >
            {t(label)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function entriesOf({ person, desk, work }: ReturnType<typeof usePersonView>, isOfficer: boolean): MenuEntry[] {
  const { awaiting } = person.card
  const isOwed = awaiting ? awaiting.sentAt === null : person.notices.some(({ deliveredAt }) => deliveredAt === null)
  const isRestricted = person.card.purposes.some(({ state }) => state === 'restricted')
  const entries: (MenuEntry | false)[] = [
    isOwed &&
      person.emails.length > 0 &&
      desk !== 'marketing' && { label: 'invite', letter: 'i', act: { kind: 'invite' } },
    { label: 'consent', letter: 's', act: { kind: 'consent' } },
    { label: 'request', letter: 'r', act: { kind: 'request' } },
    { label: 'object', letter: 'o', act: { kind: 'object' } },
    work !== undefined && { label: 'basis', letter: 'g', act: { kind: 'basis' } },
    isOfficer && !isRestricted && { label: 'restrict', letter: 'b', act: { kind: 'restrict' } },
    isOfficer && isRestricted && { label: 'lift', letter: 'b', act: { kind: 'lift' } },
    isOfficer && { label: 'handOut', letter: 'u', act: { kind: 'hand-out' } },
    isOfficer && { label: 'erase', letter: 'd', act: { kind: 'erase' }, isDangerous: true },
  ]
  return entries.filter((entry) => entry !== false)
}
