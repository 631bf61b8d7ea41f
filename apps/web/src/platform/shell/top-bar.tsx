import { ActionIcon, Kbd, Tooltip } from '@mantine/core'
import { IconChevronLeft, IconLayoutSidebar, IconSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { keyShortcuts } from '../keys/key-actions.ts'
import { capsOf } from '../keys/key-table.ts'
import { changePreferences, usePreference } from '../preferences/preferences.ts'
import { useInstallation } from '../session/installation.ts'
import { useTexts } from '../texts/use-texts.ts'
import { CreateMenu } from './create-menu.tsx'
import { useCrumbs } from './crumbs.ts'
import { openPalette } from './palette-state.ts'
import { useSaveState } from './save-state.ts'
import { shellTexts } from './shell-texts.ts'
import styles from './top-bar.module.css'

/** Where the reader is, the palette, whether all is saved, and what can be made. */
export function TopBar({ isPhone }: { isPhone: boolean | undefined }) {
  const t = useTexts(shellTexts)
  const folded = usePreference('folded')
  const practice = useInstallation()?.practice
  const fold = folded ? t('unfold') : t('fold')
  return (
    <header className={styles.bar}>
      {!isPhone && (
        <Tooltip label={fold}>
          <ActionIcon
            size="sm"
            aria-label={fold}
            {...keyShortcuts('fold')}
            onClick={() => changePreferences({ folded: !folded })}
          >
            <IconLayoutSidebar size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      )}
      <Path isPhone={isPhone} />
      {!isPhone && (
        <>
          {practice && <span className={styles.practice}>{t('practice')}</span>}
          <button type="button" className={styles.palette} {...keyShortcuts('palette')} onClick={openPalette}>
            <IconSearch size={16} stroke={1.75} aria-hidden="true" />
            <span className={styles.hint}>{t('palette')}</span>
            <span aria-hidden="true" className={styles.caps}>
              {capsOf('mod+k').map((cap) => (
                <Kbd key={cap}>{cap}</Kbd>
              ))}
            </span>
          </button>
          <Saved />
          <CreateMenu />
        </>
      )}
      {isPhone && <Saved />}
    </header>
  )
}

function Path({ isPhone }: { isPhone: boolean | undefined }) {
  const t = useTexts(shellTexts)
  const crumbs = useCrumbs()
  const above = crumbs.filter((crumb): crumb is { label: string; to: string } => crumb.to !== undefined)
  const back = above.at(-1)
  if (isPhone)
    return (
      <nav aria-label={t('path')} className={styles.path}>
        {back ? (
          <Link to={back.to} className={styles.back}>
            <IconChevronLeft size={16} stroke={1.75} aria-hidden="true" />
            {back.label}
          </Link>
        ) : (
          <span className={styles.here}>{crumbs.at(-1)?.label}</span>
        )}
      </nav>
    )
  return (
    <nav aria-label={t('path')} className={styles.path}>
      <ol>
        {crumbs.map(({ label, to }) => (
          <li key={label}>
            {to === undefined ? (
              <span aria-current="page" className={styles.here}>
                {label}
              </span>
            ) : (
              <Link to={to}>{label}</Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Its width is that of its longest word, so that nothing moves when it changes. */
function Saved() {
  const t = useTexts(shellTexts)
  const state = useSaveState()
  return (
    <span className={styles.saved} data-state={state} role="status">
      {t(state)}
    </span>
  )
}
