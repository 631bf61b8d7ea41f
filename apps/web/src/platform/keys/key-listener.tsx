import { useEffect, useRef, useState } from 'react'
import { useHotkeys } from 'react-hotkeys-hook'
import { usePreference } from '../preferences/preferences.ts'
import { useSession } from '../session/session.ts'
import { useLanguage } from '../texts/language.ts'
import { useTexts } from '../texts/use-texts.ts'
import { allKeys } from './all-keys.ts'
import { hasKeyAction, runKeyAction } from './key-actions.ts'
import { KeyCaps } from './key-caps.tsx'
import styles from './key-listener.module.css'
import type { KeyEntry } from './key-table.ts'
import { keyTexts } from './key-texts.ts'

const sequence = 1000
const stripAfter = 300

/** Listens for every key of the table, and shows where `g` and `c` lead when somebody waits after pressing one. */
export function KeyListener() {
  const { roles } = useSession()
  const entries = allKeys(roles).filter(({ kind }) => kind !== 'grid')
  const pending = usePrefix(entries)
  return (
    <>
      {entries.map((entry) => (
        <Binding key={entry.id} entry={entry} isPending={pending.isOpen} />
      ))}
      {pending.shown && <Targets prefix={pending.shown} entries={entries} />}
    </>
  )
}

/** While a sequence is open single keys rest: `g c` is not also `c`. */
function usePrefix(entries: readonly KeyEntry[]) {
  const until = useRef(0)
  const [shown, setShown] = useState<string | undefined>(undefined)
  const isOn = usePreference('singleKeys')
  const prefixes = entries.flatMap(({ keys }) =>
    keys.filter((key) => key.includes('>')).map((key) => key.split('>')[0]!),
  )
  const known = [...new Set(prefixes)].join('')
  useEffect(() => {
    let strip: number | undefined
    let end: number | undefined
    const listen = (event: KeyboardEvent) => {
      window.clearTimeout(strip)
      window.clearTimeout(end)
      setShown(undefined)
      const wasOpen = Date.now() < until.current
      until.current = 0
      if (!isOn || wasOpen || event.ctrlKey || event.metaKey || event.altKey || isWriting(event)) {
        // The second key of a sequence: single keys rest until this event is over.
        if (wasOpen) {
          until.current = Number.POSITIVE_INFINITY
          window.setTimeout(() => {
            until.current = 0
          })
        }
        return
      }
      if (!known.includes(event.key) || event.key.length !== 1) return
      const isPossible = entries.some(
        ({ id, keys, group }) =>
          keys.some((key) => key.startsWith(`${event.key}>`)) &&
          (group === 'go' || group === 'create' || hasKeyAction(id)),
      )
      if (!isPossible) return
      // From the next event on.
      window.setTimeout(() => {
        until.current = Date.now() + sequence
      })
      strip = window.setTimeout(() => setShown(event.key), stripAfter)
      end = window.setTimeout(() => setShown(undefined), sequence)
    }
    // Before the handlers of the single keys.
    document.addEventListener('keydown', listen, { capture: true })
    return () => document.removeEventListener('keydown', listen, { capture: true })
  }, [known, isOn, entries])
  return { shown, isOpen: () => until.current > Date.now() }
}

function Binding({ entry, isPending }: { entry: KeyEntry; isPending: () => boolean }) {
  const isOn = usePreference('singleKeys')
  const isSingle = entry.kind === 'single'
  const isPlain = isSingle && !entry.keys.some((key) => key.includes('>'))
  useHotkeys(
    entry.keys.join(';'),
    (event) => {
      if (runKeyAction(entry.id) && entry.id !== 'close') event.preventDefault()
    },
    {
      delimiter: ';',
      sequenceTimeoutMs: sequence,
      enableOnFormTags: !isSingle,
      enableOnContentEditable: !isSingle,
      ...(entry.produced ? { useKey: true, ignoreModifiers: true } : {}),
      enabled: (event) => {
        if (!hasKeyAction(entry.id)) return false
        // Esc closes the uppermost layer alone, and a menu or a dialog closes itself.
        if (entry.id === 'close') return !isWithin(event, layers)
        // In a text, undo is the text's own.
        if (entry.id === 'undo') return !isWriting(event)
        if (!isSingle) return true
        return isOn && !(isPlain && isPending()) && !isWriting(event)
      },
    },
  )
  return null
}

const layers = '[role=menu],[role=listbox],[role=dialog][aria-modal=true]'
const writing = `input:not([type=checkbox],[type=radio],[type=button]),textarea,select,[contenteditable=true],${layers}`

/** @returns whether letters belong to what has the focus: a text, a select, a menu, a dialog */
const isWriting = (event: KeyboardEvent) => isWithin(event, writing)

function isWithin(event: KeyboardEvent, places: string): boolean {
  return event.target instanceof Element && event.target.closest(places) !== null
}

function Targets({ prefix, entries }: { prefix: string; entries: readonly KeyEntry[] }) {
  const t = useTexts(keyTexts)
  const language = useLanguage()
  const targets = entries.flatMap(({ id, keys, label, group }) => {
    const key = keys.find((one) => one.startsWith(`${prefix}>`))
    return key && (group === 'go' || group === 'create' || hasKeyAction(id)) ? [{ id, key: key.slice(2), label }] : []
  })
  return (
    <div className={styles.strip} role="status" aria-label={t('targets')}>
      {targets.map(({ id, key, label }) => (
        <span key={id} className={styles.target}>
          <KeyCaps keys={key} /> {label[language]}
        </span>
      ))}
    </div>
  )
}
