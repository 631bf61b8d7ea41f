import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { KeyCaps } from '../keys/key-caps.tsx'
import { allScreens } from '../routing/all-screens.ts'
import { maySee, useSession } from '../session/session.ts'
import { useLanguage } from '../texts/language.ts'
import { useTexts } from '../texts/use-texts.ts'
import { shellTexts } from './shell-texts.ts'

/** What the reader may make, from wherever they are; absent where that is nothing. */
export function CreateMenu() {
  const t = useTexts(shellTexts)
  const language = useLanguage()
  const navigate = useNavigate()
  const { roles } = useSession()
  const entries = allScreens()
    .filter((screen) => maySee(roles, screen.roles))
    .flatMap(({ creates = [] }) => creates)
    .filter((one) => maySee(roles, one.roles))
  if (entries.length === 0) return null
  return (
    <Menu width={240}>
      <Menu.Target>
        <Tooltip label={t('create')}>
          <ActionIcon size="sm" variant="default" aria-label={t('create')}>
            <IconPlus size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {entries.map(({ label, key, to, icon: Icon }) => (
          <Menu.Item
            key={key}
            leftSection={<Icon size={16} stroke={1.75} />}
            rightSection={<KeyCaps keys={`c>${key}`} />}
            onClick={() => void navigate({ href: to })}
          >
            {label[language]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
