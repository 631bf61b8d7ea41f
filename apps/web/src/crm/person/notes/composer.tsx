import { Button, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { answer, api } from '../../../platform/api/client.ts'
import { readDraft } from '../../../platform/drafts/drafts.ts'
import { keyShortcuts, useKeyAction } from '../../../platform/keys/key-actions.ts'
import { KeyCaps } from '../../../platform/keys/key-caps.tsx'
import { useReady } from '../../../platform/routing/use-ready.ts'
import { useSession } from '../../../platform/session/session.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showDone } from '../../../platform/toasts/toasts.tsx'
import { usePersonView, useRefreshPerson } from '../person-view.ts'
import type { Writing } from '../writing.ts'
import type { Ahead } from './ahead.ts'
import type { SavedNote } from './create-saver.ts'
import { noteTexts } from './note-texts.ts'
import styles from './notes.module.css'

const loadWriter = () => import('./note-writer.tsx')
const loadCallForm = () => import('./call-form.tsx').then(({ CallForm }) => ({ default: CallForm }))
const CallForm = lazy(loadCallForm)
const loadTaskForm = () => import('../../tasks/task-form.tsx').then(({ TaskForm }) => ({ default: TaskForm }))
const TaskForm = lazy(loadTaskForm)
const NoteWriter = lazy(async () => ({ default: (await loadWriter()).NoteWriter }))

interface ComposerProps {
  desk: 'seller-desk' | 'rights'
  /** What is written at once. */
  write?: Writing | undefined
  /** When it is written, or left. */
  onEnd?: () => void
}

/** Above the timeline: a note, a call, a task, each one key away. The editor is loaded when somebody turns to it. */
export function Composer({ desk, write, onEnd }: ComposerProps) {
  const { person } = usePersonView()
  const t = useTexts(noteTexts)
  const session = useSession()
  const client = useQueryClient()
  const refresh = useRefreshPerson()
  const [mode, setMode] = useState<Writing | null>(write ?? null)
  const ahead = useRef<Ahead>({ text: '', isDone: false })
  const place = `${session.id} note ${person.id}`
  useReady(loadCallForm)
  useReady(loadTaskForm)
  useKeyAction('person.note', () => setMode('note'))
  useKeyAction('person.call', () => setMode('call'))
  useKeyAction('person.task', () => setMode('task'))
  useEffect(() => {
    if (write) setMode(write)
  }, [write])
  const leave = () => {
    ahead.current = { text: '', isDone: false }
    setMode(null)
    onEnd?.()
  }
  useEffect(() => {
    // What could not be sent last time stands here again.
    void readDraft(place).then((draft) => {
      if (draft && draft.text.trim() !== '') setMode((open) => open ?? 'note')
    })
  }, [place])
  const done = async (saved: SavedNote | undefined) => {
    leave()
    if (!saved) return
    showDone({
      text: t('noteSaved'),
      undo: () =>
        answer(
          api.DELETE('/api/notes/{id}', {
            params: { path: { id: saved.id } },
            headers: { 'diskret-purpose': desk },
          }),
        ).then(refresh),
    })
    await client.invalidateQueries({ queryKey: ['people', person.id, 'timeline'] })
  }
  // Who types at once, and saves at once, loses neither to the loading.
  const meanwhile = (
    <Textarea
      autoFocus
      rows={5}
      aria-label={t('loadingEditor')}
      onChange={(event) => {
        ahead.current.text = event.currentTarget.value
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        ahead.current.isDone = true
      }}
    />
  )
  if (mode === 'note')
    return (
      <Suspense fallback={meanwhile}>
        <NoteWriter
          personId={person.id}
          desk={desk}
          draftPlace={place}
          ahead={ahead}
          onDone={(saved) => void done(saved)}
        />
      </Suspense>
    )
  if (mode !== null)
    return (
      <Suspense fallback={meanwhile}>
        {mode === 'call' ? (
          <CallForm desk={desk} typed={ahead.current.text} onClose={leave} />
        ) : (
          <TaskForm
            isCard
            personId={person.id}
            desk={desk}
            typed={ahead.current.text}
            onSaved={refresh}
            onClose={leave}
          />
        )}
      </Suspense>
    )
  return (
    <div className={styles.closed}>
      <button
        type="button"
        className={styles.write}
        onClick={() => setMode('note')}
        onPointerEnter={() => void loadWriter()}
        onFocus={() => void loadWriter()}
        {...keyShortcuts('person.note')}
      >
        <span>{t('write')}</span>
        <KeyCaps keys="n" />
      </button>
      <Button onClick={() => setMode('call')} {...keyShortcuts('person.call')}>
        {t('logCall')}
      </Button>
      <Button onClick={() => setMode('task')} {...keyShortcuts('person.task')}>
        {t('newTask')}
      </Button>
    </div>
  )
}
