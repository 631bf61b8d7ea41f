import { NativeSelect } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Page } from '../page/page.tsx'
import { useMay } from '../session/session.ts'
import { useTexts } from '../texts/use-texts.ts'
import styles from './settings.module.css'
import { settingsTexts } from './settings-texts.ts'

const pages = [
  { to: '/settings/company', name: 'company', isAdministrators: false },
  { to: '/settings/purposes', name: 'marketing', isAdministrators: false },
  { to: '/settings/users', name: 'colleagues', isAdministrators: true },
  { to: '/settings/mail', name: 'mail', isAdministrators: false },
  { to: '/settings/api-keys', name: 'keys', isAdministrators: true },
] as const

interface SettingsPageProps {
  name: (typeof pages)[number]['name']
  actions?: ReactNode
  children: ReactNode
}

/** A page of the settings, with the way to the others. */
export function SettingsPage({ name, actions, children }: SettingsPageProps) {
  const t = useTexts(settingsTexts)
  const isAdministrator = useMay('administrator')
  const navigate = useNavigate()
  const isPhone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false })
  const shown = pages.filter((page) => isAdministrator || !page.isAdministrators)
  return (
    <Page title={t(name)} above={[{ label: t('title'), to: '/settings' }]} actions={actions} width="settings">
      {isPhone ? (
        <NativeSelect
          aria-label={t('pages')}
          value={pages.find((page) => page.name === name)?.to}
          data={shown.map(({ to, name: word }) => ({ value: to, label: t(word) }))}
          onChange={({ currentTarget: { value } }) => void navigate({ href: value })}
        />
      ) : (
        <nav aria-label={t('pages')} className={styles.pages}>
          {shown.map((page) => (
            <Link
              key={page.to}
              to={page.to}
              className={styles.page}
              activeProps={{ className: styles.active, 'aria-current': 'page' }}
            >
              {t(page.name)}
            </Link>
          ))}
        </nav>
      )}
      {children}
    </Page>
  )
}
