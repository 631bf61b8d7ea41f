import { Modal } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { sessionQuery, useSession } from '../session/session.ts'
import { SignInForm } from '../session/sign-in-form.tsx'
import { useTexts } from '../texts/use-texts.ts'
import { shellTexts } from './shell-texts.ts'

/** Lets in again over the page that is open, so that what was written stays. */
export function SignedOutDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(shellTexts)
  const queries = useQueryClient()
  const { id, email } = useSession()
  const enter = async () => {
    const before = id
    await queries.invalidateQueries({ queryKey: sessionQuery.queryKey })
    // Somebody else sees nothing of what the first one had on the screen.
    if (queries.getQueryData(sessionQuery.queryKey)?.id !== before) window.location.assign('/')
    onClose()
    await queries.invalidateQueries()
  }
  return (
    <Modal opened onClose={() => {}} withCloseButton={false} closeOnEscape={false} title={t('signedOut')}>
      <SignInForm email={email ?? ''} onSignedIn={enter} />
    </Modal>
  )
}
