import { Modal } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { whenSignedOut } from '../api/client.ts'
import { sessionQuery, useSession } from '../session/session.ts'
import { SignInForm } from '../session/sign-in-form.tsx'
import { useTexts } from '../texts/use-texts.ts'
import { shellTexts } from './shell-texts.ts'

/** Lets in again over the page that is open, so that what was written stays. */
export function SignedOutDialog() {
  const t = useTexts(shellTexts)
  const queries = useQueryClient()
  const { id, email } = useSession()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => whenSignedOut(() => setOpen(true)), [])
  const enter = async () => {
    const before = id
    await queries.invalidateQueries({ queryKey: sessionQuery.queryKey })
    // Somebody else sees nothing of what the first one had on the screen.
    if (queries.getQueryData(sessionQuery.queryKey)?.id !== before) window.location.assign('/')
    setOpen(false)
    await queries.invalidateQueries()
  }
  return (
    <Modal opened={isOpen} onClose={() => {}} withCloseButton={false} closeOnEscape={false} title={t('signedOut')}>
      <SignInForm email={email ?? ''} onSignedIn={enter} />
    </Modal>
  )
}
