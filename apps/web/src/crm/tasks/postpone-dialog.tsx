import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { DateField } from '../../platform/fields/date-field.tsx'
import { useTexts } from '../../platform/texts/use-texts.ts'
import styles from './task-form.module.css'
import { tasksTexts } from './tasks-texts.ts'

interface PostponeDialogProps {
  /** The day it is due now, `YYYY-MM-DD`. */
  day: string
  earliest: string
  /** What it does, where that is not one task: `Udsæt 12`. */
  action?: string
  onChoose: (day: string) => void
  onClose: () => void
}

/** Puts a task off to a day. */
export function PostponeDialog({ day, earliest, action, onChoose, onClose }: PostponeDialogProps) {
  const t = useTexts(tasksTexts)
  const [chosen, setChosen] = useState(day < earliest ? earliest : day)
  return (
    <Modal
      opened
      onClose={onClose}
      title={action ?? t('postpone')}
      size="24rem"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (chosen === '') return
          onChoose(chosen)
          onClose()
        }}
      >
        <DateField
          label={t('newDay')}
          value={chosen}
          min={earliest}
          required
          withAsterisk={false}
          data-autofocus
          onChange={setChosen}
        />
        <Button type="submit" variant="filled">
          {action ?? t('postpone')}
        </Button>
      </form>
    </Modal>
  )
}
