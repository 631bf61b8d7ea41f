import { useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { signInRoute } from '../routing/app-route.tsx'
import { sessionQuery } from '../session/session.ts'
import { SignInForm } from '../session/sign-in-form.tsx'
import { signInTexts } from '../session/sign-in-texts.ts'
import { useTexts } from '../texts/use-texts.ts'
import { Entrance } from './entrance.tsx'

/** Lets colleagues in, and goes on to the page they asked for. */
export function SignInPage() {
  const t = useTexts(signInTexts)
  const queries = useQueryClient()
  const router = useRouter()
  const { next } = signInRoute.useSearch()
  const enter = async () => {
    await queries.fetchQuery({ ...sessionQuery, staleTime: 0 })
    // Only to this app: an address given from outside could lead away.
    await router.navigate({ href: next?.startsWith('/') && !next.startsWith('//') ? next : '/' })
  }
  return (
    <Entrance title={t('title')} isNarrow>
      <SignInForm onSignedIn={enter} below={<Link to="/forgotten-password">{t('forgotten')}</Link>} />
    </Entrance>
  )
}
