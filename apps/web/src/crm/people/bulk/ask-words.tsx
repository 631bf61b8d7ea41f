import { Button, Modal, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import styles from '../people.module.css'
import { bulkTexts } from './bulk-texts.ts'

interface AskWordsProps {
  title: string
  label: string
  help?: string
  action: string
  /** What it will reach, which one sees before one says yes. */
  children: ReactNode
  onAnswer: (words: string) => void
  onClose: () => void
}

/** Asks for one line before something is done with many. */
export function AskWords({ title, label, help, action, children, onAnswer, onClose }: AskWordsProps) {
  const t = useTexts(bulkTexts)
  const [words, setWords] = useState('')
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (words.trim() === '') return
          onAnswer(words.trim())
          onClose()
        }}
      >
        <TextInput
          label={label}
          description={help}
          value={words}
          required
          data-autofocus
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {children}
        <div className={styles.buttons}>
          <Button type="submit" variant="filled">
            {action}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
