import { Link } from '@tanstack/react-router'
import { useLanguage } from '../texts/language.ts'
import { useTexts } from '../texts/use-texts.ts'
import { AccountMenu } from './account-menu.tsx'
import { type NavigationScreen, useNavigation } from './navigation.ts'
import { OwnViews } from './own-views.tsx'
import { shellTexts } from './shell-texts.ts'
import styles from './sidebar.module.css'

/** The side navigation: words always, unless folded; numbers only where work waits. */
export function Sidebar({ isFolded }: { isFolded: boolean }) {
  const t = useTexts(shellTexts)
  return (
    <div className={styles.sidebar} data-folded={isFolded}>
      <AccountMenu isFolded={isFolded} />
      <nav className={styles.navigation} aria-label={t('navigation')}>
        <Entries screens={useNavigation('crm')} isFolded={isFolded} />
        <Group label={t('dataProtection')} screens={useNavigation('data-protection')} isFolded={isFolded} />
      </nav>
    </div>
  )
}

function Group({
  label,
  screens,
  isFolded,
}: {
  label: string
  screens: readonly NavigationScreen[]
  isFolded: boolean
}) {
  if (screens.length === 0) return null
  return (
    <section aria-label={label}>
      {!isFolded && <p className={styles.heading}>{label}</p>}
      <Entries screens={screens} isFolded={isFolded} />
    </section>
  )
}

/** The links of a group; the phone's menu shows them too. */
export function Entries({
  screens,
  isFolded = false,
  onFollow,
}: {
  screens: readonly NavigationScreen[]
  isFolded?: boolean
  onFollow?: () => void
}) {
  const language = useLanguage()
  if (screens.length === 0) return null
  return (
    <ul className={styles.entries}>
      {screens.map(({ route, navigation: { label, icon: Icon, counter: Counter, views } }) => (
        <li key={route.id}>
          <Link
            to={route.fullPath}
            className={styles.entry}
            activeProps={{ className: styles.active, 'aria-current': 'page' }}
            title={isFolded ? label[language] : undefined}
            aria-label={isFolded ? label[language] : undefined}
            onClick={onFollow}
          >
            <Icon size={16} stroke={1.75} aria-hidden="true" className={styles.icon} />
            {!isFolded && <span className={styles.word}>{label[language]}</span>}
            {!isFolded && Counter && (
              <span className={styles.counter}>
                <Counter />
              </span>
            )}
          </Link>
          {views && !isFolded && <OwnViews list={views} to={route.fullPath} {...(onFollow && { onFollow })} />}
        </li>
      ))}
    </ul>
  )
}
