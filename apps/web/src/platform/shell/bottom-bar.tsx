import { Menu } from '@mantine/core'
import { IconMenu2, IconPlus, IconSearch } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { allScreens } from '../routing/all-screens.ts'
import { maySee, useSession } from '../session/session.ts'
import { useLanguage } from '../texts/language.ts'
import { useTexts } from '../texts/use-texts.ts'
import styles from './bottom-bar.module.css'
import { useNavigation } from './navigation.ts'
import { openPalette } from './palette-state.ts'
import { shellTexts } from './shell-texts.ts'

const Everything = lazy(() => import('./everything.tsx').then(({ Everything }) => ({ default: Everything })))

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
      <Suspense>{isOpen && <Everything onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
