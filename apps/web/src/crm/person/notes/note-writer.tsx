import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { dismissSentence } from '../../../data-protection/sensitive-text/dismiss-sentence.ts'
import { answer, api, newKey } from '../../../platform/api/client.ts'
import { ApiProblem } from '../../../platform/api/problem.ts'
import { forgetDraft, keepDraft, readDraft } from '../../../platform/drafts/drafts.ts'
import { useKeyAction } from '../../../platform/keys/key-actions.ts'
import { pageTexts } from '../../../platform/page/page-texts.ts'
import { sessionQuery, useSession } from '../../../platform/session/session.ts'
import { saving } from '../../../platform/shell/save-state.ts'
import { useFormats } from '../../../platform/texts/use-formats.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { colleaguesQuery } from '../person-queries.ts'
import type { VaultCategory } from '../vault/vault-categories.ts'
import { vaultTexts } from '../vault/vault-texts.ts'
import type { Ahead } from './ahead.ts'
import { createSaver, type SavedNote, type SaveState } from './create-saver.ts'
import type { Mentionable } from './note-document.ts'
import { NoteEditor } from './note-editor.tsx'
import { noteTexts } from './note-texts.ts'
import styles from './notes.module.css'
import { SaveFooter } from './save-footer.tsx'

interface NoteWriterProps {
  /** Whom the note is about. */
  personId: string
  desk: 'seller-desk' | 'rights'
  /** The note that is changed; without one a new one is written. */
  note?: SavedNote
  /** Where what could not be sent lies meanwhile. */
  draftPlace: string
  /** What was done while this was loaded. */
  ahead?: { readonly current: Ahead }
  /** @param saved nothing where nothing was written */
  onDone: (saved: SavedNote | undefined) => void
}

/** Writes a note and saves it by itself; nothing is lost when the connection goes or the session ends. */
export function NoteWriter({ personId, desk, note, draftPlace, ahead, onDone }: NoteWriterProps) {
  const t = useTexts(noteTexts)
  const page = useTexts(pageTexts)
  const vault = useTexts(vaultTexts)
  const formats = useFormats()
  const client = useQueryClient()
  const session = useSession()
  const signedInAt = useQuery(sessionQuery).dataUpdatedAt
  const colleagues = useColleagues(session.id)
  const [state, setState] = useState<SaveState>(note ? { kind: 'saved', at: '' } : { kind: 'empty' })
  const [typedAhead, setTypedAhead] = useState(() => ahead?.current.text ?? '')
  const [replacement, setReplacement] = useState<string | undefined>(undefined)
  const [keptAt, setKeptAt] = useState<string | null>(null)
  const words = useRef(page)
  words.current = page
  const [saver] = useState(() => {
    const headers = { 'diskret-purpose': desk }
    return createSaver({
      note,
      create: (text, key) =>
        saving(
          answer(
            api.POST('/api/notes', {
              params: { header: { 'idempotency-key': key } } as object,
              headers: { ...headers, 'idempotency-key': key },
              body: { people: [personId], text, kind: 'note' },
            }),
          ),
        ),
      change: ({ id, etag }, text) =>
        saving(
          answer(
            api.PATCH('/api/notes/{id}', {
              params: { path: { id } },
              headers: { ...headers, 'if-match': etag },
              body: { text },
            }),
          ),
        ),
      read: (id) => answer(api.GET('/api/notes/{id}', { params: { path: { id } }, headers })),
      faultOf: (error) => {
        if (!(error instanceof ApiProblem)) return 'unreachable'
        if (error.code === 'not-signed-in') return 'signed-out'
        if (error.code === 'changed-meanwhile') return 'stale'
        if (error.status >= 500) return 'unreachable'
        const message = Object.values(error.byField())[0] ?? (error.message || words.current('failedWhy'))
        return { message, code: error.code }
      },
      newKey,
      keep: (text) => keepDraft(draftPlace, text),
      forget: () => forgetDraft(draftPlace),
      tell: setState,
      now: () => new Date().toISOString(),
    })
  })
  useLayoutEffect(() => {
    // React may draw this some time before it shows it, and whoever types goes on meanwhile.
    const now = ahead?.current.text ?? ''
    if (now === typedAhead) return
    setTypedAhead(now)
    setReplacement(now)
  }, [ahead, typedAhead])
  const before = note?.text
  const latestFinish = useRef(async () => {})
  useEffect(() => {
    let isGone = false
    void readDraft(draftPlace).then((draft) => {
      if (isGone) return
      const text = draft && draft.text.trim() !== '' && draft.text !== before ? draft.text : undefined
      if (text !== undefined) {
        setReplacement(text + typedAhead)
        setKeptAt(draft?.at ?? null)
      }
      if (text !== undefined || typedAhead !== '') saver.edit((text ?? '') + typedAhead)
      if (ahead?.current.isDone) {
        ahead.current.isDone = false
        void latestFinish.current()
      }
    })
    return () => {
      isGone = true
      // Who goes on to the next person within the 800 ms loses nothing.
      void saver.flush().then(() => client.invalidateQueries({ queryKey: ['people', personId, 'timeline'] }))
    }
  }, [draftPlace, saver, before, ahead, typedAhead, client, personId])
  useEffect(() => {
    const again = () => saver.again()
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [saver])
  useEffect(() => {
    if (signedInAt > 0) saver.again()
  }, [signedInAt, saver])
  const isFinishing = useRef(false)
  const finish = async () => {
    // The editor and the page both hear mod+Enter.
    if (isFinishing.current) return
    isFinishing.current = true
    // Asked of what was typed, not of what was drawn last: a letter and mod+Enter may come between two drawings.
    const saved = saver.text().trim() === '' && !saver.note() ? 'nothing' : await saver.flush()
    isFinishing.current = false
    if (saved) onDone(saved === 'nothing' ? undefined : saved)
  }
  latestFinish.current = finish
  const choose = (whose: 'mine' | 'theirs') => {
    const text = saver.choose(whose)
    if (whose === 'theirs') setReplacement(text)
  }
  const judge = async (sentence: string) => {
    await dismissSentence(sentence, saver.text(), desk)
    saver.again()
  }
  const keep = async (sentence: string, category: VaultCategory) => {
    const saved = await saver.flush()
    if (!saved) throw new ApiProblem({ status: 409, detail: vault('mendOthers') })
    await saving(
      answer(
        api.POST('/api/notes/{id}/vault', {
          params: { path: { id: saved.id } },
          body: { person: personId, category, text: sentence },
        }),
      ),
    )
    await client.invalidateQueries({ queryKey: ['people', personId, 'timeline'] })
  }
  const discard = async () => {
    await forgetDraft(draftPlace)
    saver.edit(before ?? '')
    setReplacement(before ?? '')
    setKeptAt(null)
  }
  useKeyAction('save', () => void finish())
  return (
    <div className={styles.writer}>
      <NoteEditor
        text={(note?.text ?? '') + typedAhead}
        colleagues={colleagues}
        replacement={replacement}
        onChange={(text) => {
          setKeptAt(null)
          saver.edit(text)
        }}
        onSave={() => void finish()}
        onLeave={() => void finish()}
        onJudge={judge}
        onKeep={keep}
        footer={(found) => (
          <>
            <SaveFooter state={state} found={found} onChoose={choose} />
            <Button size="sm" variant="filled" onClick={() => void finish()}>
              {t('done')}
            </Button>
          </>
        )}
      />
      {keptAt && (
        <p className={styles.kept}>
          {t('kept', { when: formats.moment(keptAt) })}
          <Button size="sm" onClick={() => void discard()}>
            {t('discard')}
          </Button>
        </p>
      )}
    </div>
  )
}

/** Colleagues who can be named: everybody but the writer. */
function useColleagues(writer: string): readonly Mentionable[] {
  const query = useQuery(colleaguesQuery)
  return (query.data?.items ?? []).flatMap(({ id, name }) => (name && id !== writer ? [{ id, name }] : []))
}
