import { Drawer, Menu } from '@mantine/core'
import { IconMenu2, IconPlus, IconSearch } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useDialogTexts } from '../dialogs/dialog-texts.ts'
import { allScreens } from '../routing/all-screens.ts'
import { useInstallation } from '../session/installation.ts'
import { maySee, useSession } from '../session/session.ts'
import { useLanguage } from '../texts/language.ts'
import { useTexts } from '../texts/use-texts.ts'
import { AccountItems } from './account-menu.tsx'
import styles from './bottom-bar.module.css'
import { useNavigation } from './navigation.ts'
import { openPalette } from './palette-state.ts'
import { shellTexts } from './shell-texts.ts'
import { Entries } from './sidebar.tsx'

/** On a phone: the two lists used most, create, search, and everything else. */
export function BottomBar() {
  const t = useTexts(shellTexts)
  const language = useLanguage()
  const navigate = useNavigate()
  const { roles } = useSession()
  const [isOpen, setOpen] = useState(false)
  const shown = useNavigation('crm').filter(({ navigation }) => navigation.onPhone)
  const creates = allScreens()
    .filter((screen) => maySee(roles, screen.roles))
    .flatMap((screen) => screen.creates ?? [])
    .filter((one) => maySee(roles, one.roles))
  return (
    <>
      <nav className={styles.bar} aria-label={t('quick')}>
        {shown.slice(0, 2).map(({ route, navigation: { label, icon: Icon } }) => (
          <Link
            key={route.id}
            to={route.fullPath}
            className={styles.item}
            activeProps={{ className: styles.active, 'aria-current': 'page' }}
          >
            <Icon size={20} stroke={1.75} aria-hidden="true" />
            {label[language]}
          </Link>
        ))}
        {creates.length > 0 && (
          <Menu position="top">
            <Menu.Target>
              <button type="button" className={styles.item}>
                <IconPlus size={20} stroke={1.75} aria-hidden="true" />
                {t('create')}
              </button>
            </Menu.Target>
            <Menu.Dropdown>
              {creates.map(({ key, label, to, icon: Icon }) => (
                <Menu.Item
                  key={key}
                  leftSection={<Icon size={16} stroke={1.75} />}
                  onClick={() => void navigate({ href: to })}
                >
                  {label[language]}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
        <button type="button" className={styles.item} onClick={openPalette}>
          <IconSearch size={20} stroke={1.75} aria-hidden="true" />
          {t('search')}
        </button>
        <button type="button" className={styles.item} onClick={() => setOpen(true)}>
          <IconMenu2 size={20} stroke={1.75} aria-hidden="true" />
          {t('more')}
        </button>
      </nav>
      <Everything isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  )
}

function Everything({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTexts(shellTexts)
  const { close } = useDialogTexts()
  const company = useInstallation()?.company ?? 'Diskret'
  const crm = useNavigation('crm')
  const officer = useNavigation('data-protection')
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="bottom"
      size="85%"
      title={company}
      closeButtonProps={{ 'aria-label': close }}
    >
      <nav aria-label={t('navigation')} className={styles.everything}>
        <Entries screens={crm} onFollow={onClose} />
        {officer.length > 0 && (
          <section aria-label={t('dataProtection')}>
            <p className={styles.heading}>{t('dataProtection')}</p>
            <Entries screens={officer} onFollow={onClose} />
          </section>
        )}
      </nav>
      <Menu
        opened
        withinPortal={false}
        position="bottom-start"
        trapFocus={false}
        closeOnClickOutside={false}
        onClose={onClose}
      >
        <AccountItems />
      </Menu>
    </Drawer>
  )
}
