import { useMediaQuery } from '@mantine/hooks'
import { Outlet, useMatches, useNavigate, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useKeyAction } from '../keys/key-actions.ts'
import { KeyListener } from '../keys/key-listener.tsx'
import { pageTexts } from '../page/page-texts.ts'
import { NoPermission } from '../page/states.tsx'
import { changePreferences, usePreference } from '../preferences/preferences.ts'
import { allScreens } from '../routing/all-screens.ts'
import { maySee, useSession } from '../session/session.ts'
import { useTexts } from '../texts/use-texts.ts'
import { showDone, undoLast } from '../toasts/toasts.tsx'
import styles from './app-shell.module.css'
import { BottomBar } from './bottom-bar.tsx'
import { openPalette, paletteState } from './palette-state.ts'
import { useIsOnline } from './save-state.ts'
import { shellTexts } from './shell-texts.ts'
import { Sidebar } from './sidebar.tsx'
import { SignedOut } from './signed-out.tsx'
import { TopBar } from './top-bar.tsx'

const KeySheet = lazy(() => import('../keys/key-sheet.tsx').then(({ KeySheet }) => ({ default: KeySheet })))
const Palette = lazy(() => import('./palette.tsx').then(({ Palette }) => ({ default: Palette })))

/** The frame around every page behind the sign-in. */
export function AppShell() {
  const t = useTexts(shellTexts)
  const folded = usePreference('folded')
  const isPhone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false })
  const isOnline = useIsOnline()
  const [isSheetOpen, setSheetOpen] = useState(false)
  const isPaletteOpen = paletteState.use()
  const main = useRef<HTMLElement>(null)
  useKeyAction('palette', openPalette)
  useKeyAction('keys', () => setSheetOpen(true))
  useKeyAction('fold', () => changePreferences({ folded: !folded }))
  useKeyAction('saved', () => showDone({ text: t('allSaved') }))
  useKeyAction('undo', () => void undoLast())
  useFocusOnNewPage(main)
  return (
    <div className={styles.shell} data-folded={folded} data-phone={isPhone}>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      {!isPhone && <Sidebar isFolded={folded} />}
      <div className={styles.column}>
        <TopBar isPhone={isPhone} />
        {!isOnline && <OfflineNotice />}
        <main ref={main} id="content" tabIndex={-1} className={styles.main}>
          <Content />
        </main>
        {isPhone && <BottomBar />}
      </div>
      <KeyListener />
      <ScreenKeys />
      <SignedOut />
      <Suspense>
        {isSheetOpen && <KeySheet onClose={() => setSheetOpen(false)} />}
        {isPaletteOpen && <Palette onKeys={() => setSheetOpen(true)} />}
      </Suspense>
    </div>
  )
}

/** The page, or which role has it. */
function Content() {
  const { roles } = useSession()
  const matches = useMatches()
  const screen = allScreens().find(({ route }) => matches.some(({ routeId }) => routeId === route.id))
  if (screen?.roles && !maySee(roles, screen.roles))
    return (
      <div className={styles.refused}>
        <NoPermission roles={screen.roles} />
      </div>
    )
  return <Outlet />
}

function OfflineNotice() {
  const t = useTexts(pageTexts)
  return (
    <p className={styles.notice} role="status">
      {t('offline')}
    </p>
  )
}

/** The keys of `g` and `c`, as the screens bring them. */
function ScreenKeys() {
  const { roles } = useSession()
  const screens = allScreens().filter((screen) => maySee(roles, screen.roles))
  const creates = screens.flatMap(({ creates = [] }) => creates).filter((one) => maySee(roles, one.roles))
  return (
    <>
      {screens.map(({ route, navigation }) =>
        navigation?.go ? <GoKey key={route.id} id={`go:${route.fullPath}`} to={route.fullPath} /> : null,
      )}
      {creates.map(({ key, to }) => (
        <GoKey key={key} id={`create:${key}`} to={to} />
      ))}
    </>
  )
}

function GoKey({ id, to }: { id: `go:${string}` | `create:${string}`; to: string }) {
  const navigate = useNavigate()
  useKeyAction(id, () => void navigate({ href: to }))
  return null
}

/** After a link the focus stands at the new page's heading, so that a reader is told where they are. */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>): void {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const before = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (before.current !== undefined && before.current !== path) {
      const held = document.activeElement
      const isLost = !held || held === document.body || !main.current?.contains(held)
      if (isLost) (main.current?.querySelector<HTMLElement>('h1') ?? main.current)?.focus({ preventScroll: true })
    }
    before.current = path
  }, [path, main])
}
