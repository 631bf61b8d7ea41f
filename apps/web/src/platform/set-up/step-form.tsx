import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { FormFault } from '../fields/form-fault.tsx'
import { useTexts } from '../texts/use-texts.ts'
import styles from './set-up.module.css'
import { setUpTexts } from './set-up-texts.ts'

interface StepFormProps {
  children: ReactNode
  error?: unknown
  isBusy?: boolean
  /** Verb and object; "Continue" unless given. */
  action?: string
  onBack?: (() => void) | undefined
  onSubmit: () => void
}

/** A step: its fields, back, and on. */
export function StepForm({ children, error, isBusy = false, action, onBack, onSubmit }: StepFormProps) {
  const t = useTexts(setUpTexts)
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <FormFault error={error} />
      {children}
      <div className={styles.buttons}>
        {onBack && <Button onClick={onBack}>{t('back')}</Button>}
        <Button type="submit" variant="filled" loading={isBusy}>
          {action ?? t('next')}
        </Button>
      </div>
    </form>
  )
}
