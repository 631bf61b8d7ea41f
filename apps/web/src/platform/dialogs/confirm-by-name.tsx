import { Button, Modal, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import { FormFault } from '../fields/form-fault.tsx'
import { keyShortcuts, useKeyAction } from '../keys/key-actions.ts'
import { useTexts } from '../texts/use-texts.ts'
import { dialogTexts } from './dialog-texts.ts'
import styles from './dialogs.module.css'

interface ConfirmByNameProps {
  /** What will be done: `Slet Mette Holm`. */
  title: string
  /** The plan: what it will do, what it counts, what stays and by which law. */
  children: ReactNode
  /** What has to be typed; nothing for a plan that only has to be seen. */
  name?: string
  /** Verb and object: `Slet 3 personer`. */
  action: string
  isDangerous?: boolean
  onConfirm: () => Promise<unknown>
  onClose: () => void
}

/** For what cannot be undone: the plan is shown, the name typed. The focus begins on the way out. */
export function ConfirmByName(props: ConfirmByNameProps) {
  const { title, children, name, action, isDangerous = true, onConfirm, onClose } = props
  const t = useTexts(dialogTexts)
  const [typed, setTyped] = useState('')
  const [isTold, setTold] = useState(false)
  const act = useMutation({ mutationFn: onConfirm, onSuccess: onClose })
  const input = useRef<HTMLInputElement>(null)
  const fits = name === undefined || typed.trim().toLowerCase() === name.trim().toLowerCase()
  const submit = () => {
    if (fits) act.mutate()
    else setTold(true)
  }
  useKeyAction('save', () => !act.isPending && submit())
  return (
    <Modal opened onClose={onClose} title={title} size="40rem" closeButtonProps={{ 'aria-label': t('close') }}>
      <form
        className={styles.plan}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
        // The focus begins on the way out, where letters do nothing: a name that is typed there is the name.
        onKeyDown={(event) => {
          if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey)
            if (event.target instanceof HTMLButtonElement) input.current?.focus()
        }}
      >
        <section aria-label={t('what')}>{children}</section>
        <FormFault error={act.error} />
        {name !== undefined && (
          <TextInput
            ref={input}
            label={t('typeName', { name })}
            value={typed}
            autoComplete="off"
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              setTold(false)
            }}
            error={isTold && t('nameDiffers', { name })}
          />
        )}
        <div className={styles.buttons}>
          <Button onClick={onClose} data-autofocus>
            {t('cancel')}
          </Button>
          <Button
            type="submit"
            variant="filled"
            {...(isDangerous ? { color: 'danger' } : {})}
            loading={act.isPending}
            {...keyShortcuts('save')}
          >
            {action}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
