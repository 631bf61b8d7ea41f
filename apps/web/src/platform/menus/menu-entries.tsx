import { Menu } from '@mantine/core'
import { Fragment, type ReactNode } from 'react'
import { KeyCaps } from '../keys/key-caps.tsx'
import styles from './menus.module.css'
import { useLetters } from './use-letters.ts'

/** An act of a menu. */
export interface MenuEntry {
  label: string
  run: () => void
  /** Runs it while the menu is open. */
  letter?: string
  /** Stands under a rule: other kinds of acts begin here. */
  begins?: boolean
  isDangerous?: boolean
  /** Why it cannot be done now; it then stands there without being an act. */
  whyNot?: string | undefined
}

/** The acts of a menu as its items. */
export function MenuItems({ entries }: { entries: readonly MenuEntry[] }) {
  return entries.map(({ label, letter, begins, isDangerous, whyNot, run }) => (
    <Fragment key={label}>
      {begins && <Menu.Divider />}
      <Menu.Item
        className={[styles.item, whyNot ? styles.off : isDangerous && styles.dangerous].filter(Boolean).join(' ')}
        {...(whyNot && { 'aria-disabled': true, closeMenuOnClick: false })}
        rightSection={letter && !whyNot && <KeyCaps keys={letter} />}
        onClick={whyNot ? undefined : run}
      >
        {label}
        {whyNot && <span className={styles.why}>{whyNot}</span>}
      </Menu.Item>
    </Fragment>
  ))
}

interface MenuEntriesProps {
  entries: readonly MenuEntry[]
  close: () => void
  /** Other items; what is dangerous stands after them. */
  children?: ReactNode
}

/** The same where they stand only as long as the menu is open: each is run by its letter as well. */
export function MenuEntries({ entries, close, children }: MenuEntriesProps) {
  // The menu gives the focus back first: what an act opens then takes it.
  const later = entries.map(({ run, ...entry }) => ({ ...entry, run: () => void requestAnimationFrame(run) }))
  useLetters(true, later, close)
  return (
    <>
      <MenuItems entries={later.filter(({ isDangerous }) => !isDangerous)} />
      {children}
      <MenuItems entries={later.filter(({ isDangerous }) => isDangerous)} />
    </>
  )
}
