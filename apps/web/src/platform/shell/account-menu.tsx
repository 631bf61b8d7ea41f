import { Menu, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import {
  IconChevronDown,
  IconKeyboard,
  IconLanguage,
  IconLogout,
  IconMoon,
  IconSun,
  IconUser,
} from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answer, api } from '../api/client.ts'
import { forgetAllDrafts } from '../drafts/drafts.ts'
import { forgetSearched } from '../filters/searched-texts.ts'
import { runKeyAction } from '../keys/key-actions.ts'
import { changePreferences } from '../preferences/preferences.ts'
import { useInstallation } from '../session/installation.ts'
import { sessionQuery, useSession } from '../session/session.ts'
import { useLanguage } from '../texts/language.ts'
import { useTexts } from '../texts/use-texts.ts'
import { showFault } from '../toasts/toasts.tsx'
import styles from './account-menu.module.css'
import { useNavigation } from './navigation.ts'
import { shellTexts } from './shell-texts.ts'

/** The company's name, and under it what concerns the account: profile, settings, language, appearance, the way out. */
export function AccountMenu({ isFolded }: { isFolded: boolean }) {
  const t = useTexts(shellTexts)
  const company = useInstallation()?.company ?? 'Diskret'
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <button type="button" className={styles.company} aria-label={isFolded ? t('account') : undefined}>
          {isFolded ? (
            <IconUser size={16} stroke={1.75} />
          ) : (
            <>
              <span className={styles.name}>{company}</span>
              <IconChevronDown size={16} stroke={1.75} aria-hidden="true" />
            </>
          )}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <AccountItems />
      </Menu.Dropdown>
    </Menu>
  )
}

/** The entries of the menu; the phone's menu shows them too. */
export function AccountItems() {
  const t = useTexts(shellTexts)
  const { name, email } = useSession()
  const language = useLanguage()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const settings = useNavigation('settings')
  const { setColorScheme } = useMantineColorScheme()
  const isDark = useComputedColorScheme('light') === 'dark'
  const icon = { size: 16, stroke: 1.75 } as const
  const signOut = async () => {
    try {
      await answer(api.DELETE('/api/session'))
      await forgetAllDrafts().catch(() => {})
      forgetSearched()
      queries.clear()
      queries.setQueryData(sessionQuery.queryKey, null)
      await navigate({ to: '/sign-in', search: {} })
    } catch (error) {
      showFault(error)
    }
  }
  return (
    <>
      <Menu.Label>{name ?? email}</Menu.Label>
      {settings.map(({ route, navigation: { label, icon: Icon } }) => (
        <Menu.Item
          key={route.id}
          leftSection={<Icon size={16} stroke={1.75} />}
          onClick={() => void navigate({ to: route.fullPath })}
        >
          {label[language]}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item
        leftSection={<IconLanguage {...icon} />}
        lang={language === 'da' ? 'en' : 'da'}
        onClick={() => changePreferences({ language: language === 'da' ? 'en' : 'da' })}
      >
        {t('language')}
      </Menu.Item>
      <Menu.Item
        leftSection={isDark ? <IconSun {...icon} /> : <IconMoon {...icon} />}
        onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
      >
        {isDark ? t('light') : t('dark')}
      </Menu.Item>
      <Menu.Item leftSection={<IconKeyboard {...icon} />} onClick={() => runKeyAction('keys')}>
        {t('keys')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item leftSection={<IconLogout {...icon} />} onClick={() => void signOut()}>
        {t('signOut')}
      </Menu.Item>
    </>
  )
}
