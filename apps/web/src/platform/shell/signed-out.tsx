import { lazy, Suspense, useEffect, useState } from 'react'
import { whenSignedOut } from '../api/client.ts'

const SignedOutDialog = lazy(() =>
  import('./signed-out-dialog.tsx').then(({ SignedOutDialog }) => ({ default: SignedOutDialog })),
)

/** Waits for the moment at which the server no longer knows who asks. */
export function SignedOut() {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => whenSignedOut(() => setOpen(true)), [])
  return <Suspense>{isOpen && <SignedOutDialog onClose={() => setOpen(false)} />}</Suspense>
}
