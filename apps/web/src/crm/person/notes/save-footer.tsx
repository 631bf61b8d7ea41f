import { Button } from '@mantine/core'
import { sensitiveTexts } from '../../../data-protection/sensitive-text/sensitive-texts.ts'
import { keyShortcuts } from '../../../platform/keys/key-actions.ts'
import { useFormats } from '../../../platform/texts/use-formats.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import type { SaveState } from './create-saver.ts'
import type { FoundInNote } from './note-editor.tsx'
import { noteTexts } from './note-texts.ts'
import styles from './notes.module.css'

interface SaveFooterProps {
  state: SaveState
  found: FoundInNote
  onChoose: (whose: 'mine' | 'theirs') => void
}

/** Under the editor: whether what stands above is on the server, and what to do where it is not. */
export function SaveFooter({ state, found, onChoose }: SaveFooterProps) {
  const t = useTexts(noteTexts)
  const sensitive = useTexts(sensitiveTexts)
  const { time } = useFormats()
  return (
    <div className={styles.state} data-state={state.kind}>
      <span role="status">{said()}</span>
      {found.count > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={found.show} {...keyShortcuts('note.finding')}>
          {sensitive('show')}
        </Button>
      )}
      {state.kind === 'clash' && (
        <>
          <blockquote className={styles.theirs} aria-label={t('theirs')}>
            {state.theirs}
          </blockquote>
          <span className={styles.choice}>
            <Button size="sm" onClick={() => onChoose('mine')}>
              {t('keepMine')}
            </Button>
            <Button size="sm" onClick={() => onChoose('theirs')}>
              {t('takeTheirs')}
            </Button>
          </span>
        </>
      )}
    </div>
  )

  function said(): string {
    if (state.kind === 'refused' && state.code === 'sensitive-text' && found.count > 0)
      return sensitive('notSaved', { count: found.count })
    const saved = saidOfSaving()
    return found.count > 0 ? `${sensitive('found', { count: found.count })} ${saved}`.trim() : saved
  }

  function saidOfSaving(): string {
    if (state.kind === 'empty') return ''
    if (state.kind === 'saved') return state.at === '' ? '' : t('saved', { time: time(state.at) })
    if (state.kind === 'refused') return t('refused', { message: state.message })
    return t(state.kind)
  }
}
