import { Button, Skeleton } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { keyShortcuts, useKeyAction } from '../../platform/keys/key-actions.ts'
import type { MenuEntry } from '../../platform/menus/menu-entries.tsx'
import { MoreMenu } from '../../platform/menus/more-menu.tsx'
import { Page } from '../../platform/page/page.tsx'
import { FaultState, Waiting } from '../../platform/page/states.tsx'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { ConfirmErasure } from '../erasure/confirm-erasure.tsx'
import { ErasurePlan } from '../erasure/erasure-plan.tsx'
import { CaseFacts } from './case-facts.tsx'
import { caseNumber } from './case-number.ts'
import { casePersonQuery, caseQuery, type RightsCase } from './case-queries.ts'
import { caseTexts } from './case-texts.ts'
import styles from './cases.module.css'
import { caseRoute } from './cases-screen.ts'
import { CloseDialog, RefuseDialog } from './close-dialog.tsx'
import { ExtendDialog } from './extend-dialog.tsx'
import { ReleaseDialog } from './release-dialog.tsx'
import { requestKindNames } from './request-names.ts'

/** One request: what was asked, by when, and the answer in one step. */
export function CasePage() {
  const { caseId } = caseRoute.useParams()
  const t = useTexts(caseTexts)
  const query = useQuery(caseQuery(caseId))
  if (query.data) return <Shown one={query.data} />
  return (
    <Page title={t('case', { number: caseNumber(caseId) })} above={[{ label: t('title'), to: '/cases' }]}>
      {query.error ? (
        <FaultState error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <Waiting>
          <Skeleton height={240} />
        </Waiting>
      )}
    </Page>
  )
}

type Act = 'release' | 'erase' | 'close' | 'refuse' | 'extend'

/** What answers a request of this kind; the rest is done on the person's page, and then closed. */
function answerOf({ kind, person }: RightsCase): Act {
  if (person === null) return 'close'
  if (kind === 'access' || kind === 'portability') return 'release'
  return kind === 'erasure' ? 'erase' : 'close'
}

function Shown({ one }: { one: RightsCase }) {
  const t = useTexts(caseTexts)
  const kindOf = useTexts(requestKindNames)
  const client = useQueryClient()
  const [act, setAct] = useState<Act | undefined>(undefined)
  const person = useQuery({ ...casePersonQuery(one.person ?? ''), enabled: one.person !== null }).data
  const isOpen = one.state === 'received'
  const isLate = one.late
  // Where the person is gone nothing can be released or erased any more.
  const main = one.person !== null && !person ? 'close' : answerOf(one)
  useKeyAction('queue.approve', isOpen && (() => setAct(main)))
  const refresh = async () => {
    await Promise.all(
      [['requests'], ['counters'], ['due'], ['people', one.person]].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    )
  }
  const close = () => setAct(undefined)
  const shared = { one, onDone: refresh, onClose: close }
  const entries: (MenuEntry | false)[] = [
    isOpen &&
      !isLate &&
      one.extensionReason === null && { letter: 'f', label: t('extend'), run: () => setAct('extend') },
    isOpen && main !== 'close' && { letter: 'l', label: t('close'), run: () => setAct('close') },
    isOpen && !isLate && { letter: 's', label: t('refuse'), run: () => setAct('refuse') },
  ]
  return (
    <Page
      title={`${kindOf(one.kind)}, ${t('case', { number: caseNumber(one.id) }).toLowerCase()}`}
      above={[{ label: t('title'), to: '/cases' }]}
      width="settings"
      actions={
        isOpen && (
          <>
            <Button variant="filled" onClick={() => setAct(main)} {...keyShortcuts('queue.approve')}>
              {t(main)}
            </Button>
            <MoreMenu label={t('more')} entries={entries.filter((entry) => entry !== false)} />
          </>
        )
      }
    >
      <CaseFacts one={one} person={person} />
      {isOpen && person && (one.kind === 'rectification' || one.kind === 'restriction') && (
        <p>
          <Button component={Link} to={`/people/${person.id}?desk=rights`}>
            {t('toPerson')}
          </Button>
        </p>
      )}
      {isOpen && person && one.kind === 'erasure' && (
        <section className={styles.section} aria-labelledby="plan">
          <h2 id="plan">{t('planHeading')}</h2>
          <ErasurePlan personId={person.id} />
        </section>
      )}
      {act === 'release' && person && <ReleaseDialog {...shared} person={person} />}
      {act === 'close' && <CloseDialog {...shared} />}
      {act === 'refuse' && <RefuseDialog {...shared} />}
      {act === 'extend' && <ExtendDialog {...shared} />}
      {act === 'erase' && person && (
        <ConfirmErasure
          person={person}
          title={t('eraseHeading', { name: person.name })}
          action={t('erase')}
          onErased={async () => {
            client.removeQueries({ queryKey: ['people', person.id] })
            await refresh()
          }}
          onClose={close}
        />
      )}
    </Page>
  )
}
