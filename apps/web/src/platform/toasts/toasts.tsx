import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { ApiProblem, Unreachable } from '../api/problem.ts'
import { pageTexts } from '../page/page-texts.ts'
import { preferences } from '../preferences/preferences.ts'
import { toastTexts } from './toast-texts.ts'
import styles from './toasts.module.css'

const seconds = 10_000
let lastUndo: { id: string; run: () => void } | undefined

interface Done {
  /** One sentence: `41 inviteret.` */
  text: string
  /** Takes it back. It runs once; the toast goes. */
  undo?: () => unknown
}

/** Says for ten seconds, bottom left, that something is done, with the way back. mod+Z goes it too. */
export function showDone({ text, undo }: Done): void {
  const t = toastTexts.in(preferences().language)
  const id = notifications.show({
    message: undo ? (
      <span className={styles.row}>
        <span>{text}</span>
        <Button size="sm" onClick={() => runUndo(id)}>
          {t('undo')}
        </Button>
      </span>
    ) : (
      text
    ),
    autoClose: seconds,
    withCloseButton: true,
    closeButtonProps: { 'aria-label': t('close') },
    onClose: () => {
      if (lastUndo?.id === id) lastUndo = undefined
    },
  })
  if (undo)
    lastUndo = {
      id,
      run: () => {
        Promise.resolve(undo()).then(
          () => showDone({ text: t('undone') }),
          (error: unknown) => showFault(error),
        )
      },
    }
}

function runUndo(id: string): void {
  const undo = lastUndo?.id === id ? lastUndo : undefined
  lastUndo = undefined
  notifications.hide(id)
  undo?.run()
}

/** Takes back the last act, for mod+Z. @returns whether there was one */
export function undoLast(): boolean {
  if (!lastUndo) return false
  runUndo(lastUndo.id)
  return true
}

/** Says what failed, in the server's words; it stays until it is closed. */
export function showFault(error: unknown): void {
  showAlert(wordsOf(error))
}

/** The same where something is done already: what that is stands in front. */
export function showFaultAfter(lead: string, error: unknown): void {
  showAlert(`${lead} ${wordsOf(error)}`)
}

function wordsOf(error: unknown): string {
  const t = pageTexts.in(preferences().language)
  if (error instanceof Unreachable) return t('unreachableWhy')
  return error instanceof ApiProblem && error.message ? error.message : t('failedWhy')
}

function showAlert(text: string): void {
  notifications.show({
    message: <span role="alert">{text}</span>,
    color: 'danger',
    autoClose: false,
    withCloseButton: true,
    closeButtonProps: { 'aria-label': toastTexts.in(preferences().language)('close') },
  })
}
