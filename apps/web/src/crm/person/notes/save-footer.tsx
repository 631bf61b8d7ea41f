import { Button } from '@mantine/core'
import { useFormats } from '../../../platform/texts/use-formats.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import type { SaveState } from './create-saver.ts'
import { noteTexts } from './note-texts.ts'
import styles from './notes.module.css'

/** Under the editor: whether what stands above is on the server, and what to do where it is not. */
export function SaveFooter({ state, onChoose }: { state: SaveState; onChoose: (whose: 'mine' | 'theirs') => void }) {
  const t = useTexts(noteTexts)
  const { time } = useFormats()
  return (
    <div className={styles.state} data-state={state.kind}>
      <span role="status">{said()}</span>
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
    if (state.kind === 'empty') return ''
    if (state.kind === 'saved') return state.at === '' ? '' : t('saved', { time: time(state.at) })
    if (state.kind === 'refused') return t('refused', { message: state.message })
    return t(state.kind)
  }
}
