import { Button, Modal } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useRef } from 'react'
import { FormFault } from '../../../platform/fields/form-fault.tsx'
import { useKeyAction } from '../../../platform/keys/key-actions.ts'
import { saving } from '../../../platform/shell/save-state.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { actTexts } from './act-texts.ts'
import styles from './acts.module.css'

interface ActFormProps {
  heading: string
  /** What it will do, before it is done. */
  lead?: string
  action: string
  isReady?: boolean
  isDangerous?: boolean
  /** Beside the action, such as sending a message first. */
  other?: ReactNode
  onAct: () => Promise<unknown>
  /** Goes on to another dialog instead. */
  onGo?: () => void
  onClose: () => void
  children?: ReactNode
}

/** The dialog of an act: what it does, what it needs, the act itself. */
export function ActForm(props: ActFormProps) {
  const { heading, lead, action, isReady = true, isDangerous = false, other, onAct, onGo, onClose, children } = props
  const t = useTexts(actTexts)
  const act = useMutation({ mutationFn: () => saving(onAct()), onSuccess: onClose })
  const submit = () => {
    if (isReady) (onGo ?? act.mutate)()
  }
  const form = useRef<HTMLFormElement>(null)
  // As by its button, so that a field that cannot be read keeps it.
  useKeyAction('save', () => form.current?.requestSubmit())
  return (
    <Modal opened onClose={onClose} title={heading} size="40rem" closeButtonProps={{ 'aria-label': t('close') }}>
      <form
        ref={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {lead && <p>{lead}</p>}
        <FormFault error={act.error} />
        {children}
        <div className={styles.buttons}>
          <Button onClick={onClose} {...(children ? {} : { 'data-autofocus': true })}>
            {t('cancel')}
          </Button>
          {other}
          <Button
            type="submit"
            variant="filled"
            disabled={!isReady}
            loading={act.isPending}
            {...(isDangerous && { color: 'danger' })}
          >
            {action}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
