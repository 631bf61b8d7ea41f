import { Combobox, Modal, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { allKeys } from '../keys/all-keys.ts'
import { runKeyAction, useKeyActions } from '../keys/key-actions.ts'
import { KeyCaps } from '../keys/key-caps.tsx'
import { allScreens } from '../routing/all-screens.ts'
import type { Screen } from '../routing/screen.ts'
import { maySee, useSession } from '../session/session.ts'
import { useLanguage } from '../texts/language.ts'
import { useTexts } from '../texts/use-texts.ts'
import { addressOfView } from '../views/address-of-view.ts'
import { viewsQuery } from '../views/views-query.ts'
import { matchesText } from './fold-text.ts'
import styles from './palette.module.css'
import { paletteState } from './palette-state.ts'
import { paletteTexts } from './palette-texts.ts'
import { shellTexts } from './shell-texts.ts'

const most = 5
const pause = 60

interface Row {
  value: string
  title: string
  detail?: string | undefined
  keys?: string | undefined
  run: () => void
}
interface Group {
  label: string
  rows: readonly Row[]
}

/** Goes, finds and does: people and companies from the server, what this page can do, where one can go. `>` shows actions only. */
export function Palette({ onKeys }: { onKeys: () => void }) {
  const t = useTexts(paletteTexts)
  const shell = useTexts(shellTexts)
  const [query, setQuery] = useState('')
  // It has no part that opens and closes: without this Enter would do nothing.
  const combobox = useCombobox({ opened: true, onDropdownClose: () => paletteState.set(false) })
  const text = query.replace(/^>/, '').trim()
  const groups = useGroups(text, query.startsWith('>'), onKeys)
  const rows = groups.flatMap((group) => group.rows)
  const shown = rows.map(({ value }) => value).join()
  // The first one is chosen, so that Enter does what one sees.
  const { selectFirstOption } = combobox
  useEffect(() => {
    if (!shown) return
    // The options are found in the page, where they stand after the dialog has come.
    const frame = requestAnimationFrame(() => selectFirstOption())
    return () => cancelAnimationFrame(frame)
  }, [shown, selectFirstOption])
  const close = () => paletteState.set(false)
  return (
    <Modal
      opened
      onClose={close}
      withCloseButton={false}
      size="40rem"
      centered={false}
      yOffset="10vh"
      padding={0}
      attributes={{ content: { 'aria-label': shell('palette') } }}
      transitionProps={{ duration: 0 }}
    >
      <Combobox
        store={combobox}
        onOptionSubmit={(value) => {
          close()
          rows.find((row) => row.value === value)?.run()
        }}
      >
        <Combobox.EventsTarget>
          <input
            className={styles.search}
            data-autofocus
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            placeholder={shell('palette')}
            aria-label={shell('palette')}
          />
        </Combobox.EventsTarget>
        <Combobox.Options className={styles.rows} aria-label={t('results')}>
          {groups.map(({ label, rows: own }) => (
            <Combobox.Group key={label} label={label}>
              {own.map(({ value, title, detail, keys }) => (
                <Combobox.Option key={value} value={value} className={styles.row}>
                  <span className={styles.title}>{title}</span>
                  {detail && <span className={styles.detail}>{detail}</span>}
                  {keys && <KeyCaps keys={keys} />}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
          {rows.length === 0 && <Combobox.Empty>{t('nothing', { query: text })}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox>
    </Modal>
  )
}

function useGroups(text: string, onlyActions: boolean, onKeys: () => void): readonly Group[] {
  const t = useTexts(paletteTexts)
  const language = useLanguage()
  const router = useRouter()
  const { roles } = useSession()
  const actions = useKeyActions()
  const found = useFound(onlyActions ? '' : text)
  const entries = new Map(allKeys(roles).map((entry) => [entry.id, entry]))
  const fits = (title: string) => text === '' || matchesText(title, text)
  const screens = allScreens().filter((screen) => maySee(roles, screen.roles))
  const here: Row[] = actions.flatMap(({ id, label }) => {
    const entry = entries.get(id)
    if (!entry || ['everywhere', 'go', 'create'].includes(entry.group)) return []
    const title = (label ?? entry.label)[language]
    return fits(title) ? [{ value: id, title, keys: entry.keys[0], run: () => void runKeyAction(id) }] : []
  })
  const go: Row[] = screens.flatMap(({ route, navigation }) => {
    if (!navigation || !fits(navigation.label[language])) return []
    const key = navigation.go?.[0]
    return [
      {
        value: `go:${route.fullPath}`,
        title: navigation.label[language],
        keys: key && `g>${key}`,
        run: () => void router.navigate({ href: route.fullPath }),
      },
    ]
  })
  const views = useViewRows(screens, fits)
  const create: Row[] = screens
    .flatMap(({ creates = [] }) => creates)
    .filter((one) => maySee(roles, one.roles) && fits(one.label[language]))
    .map(({ key, label, to }) => ({
      value: `create:${key}`,
      title: label[language],
      keys: `c>${key}`,
      run: () => void router.navigate({ href: to }),
    }))
  const help: Row[] = fits(t('keys')) ? [{ value: 'keys', title: t('keys'), keys: '?', run: onKeys }] : []
  const groups: Group[] = [
    ...found.map(({ label, hits }) => ({
      label: label[language],
      rows: hits.map((hit) => ({
        value: `${label.en}:${hit.id}`,
        title: hit.title,
        detail: hit.detail,
        run: () => void router.navigate({ href: hit.to }),
      })),
    })),
    { label: t('here'), rows: here },
    { label: t('go'), rows: onlyActions ? [] : go },
    { label: t('views'), rows: onlyActions ? [] : views },
    { label: t('create'), rows: create },
    { label: t('help'), rows: help },
  ]
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ label, rows }) => ({ label, rows: text === '' ? rows : rows.slice(0, most) }))
}

/** The saved views of the lists that the reader may open; without a search only their own. */
function useViewRows(screens: readonly Screen[], fits: (title: string) => boolean): Row[] {
  const language = useLanguage()
  const router = useRouter()
  const views = useQuery(viewsQuery).data ?? []
  const isSearched = !fits('')
  return views.flatMap((view) => {
    const screen = screens.find(({ navigation }) => navigation?.views === view.list)
    if (!screen?.navigation || !fits(view.name) || !(view.own || isSearched)) return []
    return [
      {
        value: `view:${view.id}`,
        title: view.name,
        detail: screen.navigation.label[language],
        run: () => void router.navigate({ to: screen.route.fullPath, search: addressOfView(view) as never }),
      },
    ]
  })
}

/** What the screens' own searches find; asked 60 ms after the last key, the old rows stay meanwhile. */
function useFound(text: string) {
  const { roles } = useSession()
  const [settled] = useDebouncedValue(text, pause)
  const { data } = useQuery({
    queryKey: ['palette', settled],
    enabled: settled.length > 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const sources = await Promise.all(
        allScreens().flatMap((screen) => (screen.palette && maySee(roles, screen.roles) ? [screen.palette()] : [])),
      )
      return Promise.all(
        sources.map(async ({ label, search }) => ({ label, hits: (await search(settled, signal)).slice(0, most) })),
      )
    },
  })
  return text === '' ? [] : (data ?? [])
}
