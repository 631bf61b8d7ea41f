import { Button, Skeleton } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { ApiProblem } from '../../../platform/api/problem.ts'
import { FaultState, Waiting } from '../../../platform/page/states.tsx'
import { panelTexts } from '../../../platform/panel/panel-texts.ts'
import peekStyles from '../../../platform/panel/peek.module.css'
import { SidePanel } from '../../../platform/panel/side-panel.tsx'
import { useSession } from '../../../platform/session/session.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { type PersonAct, PersonActContext } from '../../person/acts/person-act.ts'
import { PermissionSentence } from '../../person/card/purpose-card.tsx'
import { desksOf } from '../../person/desks.ts'
import { Invited } from '../../person/invited.tsx'
import { Composer } from '../../person/notes/composer.tsx'
import { personQuery, type SeenPerson } from '../../person/person-queries.ts'
import { personTexts } from '../../person/person-texts.ts'
import { PersonContext, useViewOf } from '../../person/person-view.ts'
import type { Writing } from '../../person/writing.ts'
import { PurposeChips } from '../purpose-chips.tsx'
import type { PersonRow } from '../use-people.ts'
import { LatestNotes } from './latest-notes.tsx'
import { PersonFacts } from './person-facts.tsx'

const ActDialog = lazy(async () => ({ default: (await import('../../person/acts/act-dialog.tsx')).ActDialog }))

/** Reading somebody is a look that stands in the audit, so whoever is only passed by on the way is not read. */
const rest = 200

interface PersonPeekProps {
  id: string
  /** What the list knows already; nothing where the person is not in it. */
  row: PersonRow | undefined
  write: Writing | undefined
  onWritten: () => void
  onClose: () => void
}

/** A look at one person beside the list: who it is, what may be done, the last contact, the latest notes. */
export function PersonPeek({ id, row, write, onWritten, onClose }: PersonPeekProps) {
  const t = useTexts(personTexts)
  const inPanel = useTexts(panelTexts)
  const { roles } = useSession()
  const [rested] = useDebouncedValue(id, rest)
  const options = personQuery(id, desksOf(roles))
  const query = useQuery({ ...options, enabled: rested === id })
  const seen = query.data
  const isHidden = query.error instanceof ApiProblem && (query.error.status === 404 || query.error.status === 403)
  const shown = seen?.person ?? row
  return (
    <SidePanel
      title={shown?.name ?? (isHidden ? t('notFound') : t('person'))}
      actions={
        !isHidden && (
          <Button component={Link} to={`/people/${id}`} size="sm">
            {inPanel('open')}
          </Button>
        )
      }
      onClose={onClose}
    >
      <div className={peekStyles.peek}>
        {shown && !isHidden && <PersonFacts person={shown} />}
        {seen ? (
          <Seen key={id} seen={seen} queryKey={options.queryKey} write={write} onWritten={onWritten} />
        ) : isHidden ? (
          <p>{t('notFoundWhy')}</p>
        ) : query.error ? (
          <FaultState error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <Waiting>
            <div className={peekStyles.peek}>
              <Skeleton height={68} />
              <Skeleton height={32} />
              <Skeleton height={160} />
            </div>
          </Waiting>
        )}
      </div>
    </SidePanel>
  )
}

/** Back to the list, where the keys go on from. */
function refocusRow(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('tr[data-peeked]')?.focus()
  })
}

interface SeenProps {
  seen: SeenPerson
  queryKey: readonly string[]
  write: Writing | undefined
  onWritten: () => void
}

function Seen({ seen, queryKey, write, onWritten }: SeenProps) {
  const view = useViewOf(seen, queryKey)
  const { person, work, reads } = view
  const [act, setAct] = useState<PersonAct | null>(null)
  return (
    <PersonContext value={view}>
      <PersonActContext value={setAct}>
        <div className={peekStyles.permission}>
          <PermissionSentence />
          {person.states.length > 0 && <PurposeChips states={person.states} isWhole />}
        </div>
        {person.card.awaiting && <Invited />}
        {work && !person.card.awaiting && (
          <div className={peekStyles.composer}>
            <Composer
              desk={work}
              write={write}
              onEnd={() => {
                if (write) onWritten()
                refocusRow()
              }}
            />
          </div>
        )}
        {reads && reads !== 'marketing' && <LatestNotes desk={reads} />}
        {act && (
          <Suspense>
            <ActDialog act={act} onClose={() => setAct(null)} />
          </Suspense>
        )}
      </PersonActContext>
    </PersonContext>
  )
}
