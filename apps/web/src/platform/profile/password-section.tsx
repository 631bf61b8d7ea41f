import { Button, PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../api/client.ts'
import { ApiProblem } from '../api/problem.ts'
import { FormFault } from '../fields/form-fault.tsx'
import { useTexts } from '../texts/use-texts.ts'
import { showDone } from '../toasts/toasts.tsx'
import styles from './profile.module.css'
import { profileTexts } from './profile-texts.ts'

/** One's own password, changed by whoever knows the present one. */
export function PasswordSection() {
  const t = useTexts(profileTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <section className={styles.section}>
      <h2>{t('password')}</h2>
      {isOpen ? (
        <Form onClose={() => setOpen(false)} />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{t('change')}</Button>
        </div>
      )}
    </section>
  )
}

function Form({ onClose }: { onClose: () => void }) {
  const t = useTexts(profileTexts)
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const change = useMutation({
    mutationFn: () => answer(api.POST('/api/session/password', { body: { current, next } })),
    onSuccess: () => {
      showDone({ text: t('changed') })
      onClose()
    },
  })
  const faults = change.error instanceof ApiProblem ? change.error.byField() : {}
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        change.mutate()
      }}
    >
      <FormFault error={change.error} />
      <PasswordInput
        label={t('current')}
        autoComplete="current-password"
        required
        withAsterisk={false}
        autoFocus
        value={current}
        error={faults.current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('show') }}
      />
      <PasswordInput
        label={t('next')}
        description={t('nextHelp')}
        autoComplete="new-password"
        required
        minLength={12}
        withAsterisk={false}
        value={next}
        error={faults.next ?? faults.password}
        onChange={(event) => setNext(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('show') }}
      />
      <div className={styles.buttons}>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button type="submit" variant="filled" loading={change.isPending}>
          {t('change')}
        </Button>
      </div>
    </form>
  )
}
