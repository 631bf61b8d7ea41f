import { ActionIcon, Button, NativeSelect, Tooltip } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconMail, IconPhone } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { keyShortcuts, useKeyAction } from '../../platform/keys/key-actions.ts'
import { useListContext } from '../../platform/lists/list-context.ts'
import { useSession } from '../../platform/session/session.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { PersonMenu } from './acts/person-menu.tsx'
import { desksOf } from './desks.ts'
import { mayReach } from './may-reach.ts'
import styles from './person.module.css'
import { personRoute } from './person-screen.ts'
import { personTexts } from './person-texts.ts'
import { usePersonView } from './person-view.ts'

/** Beside the name: the way through the list, call, mail, and what else this role may do. */
export function PersonHead() {
  const { person, desk, work } = usePersonView()
  const t = useTexts(personTexts)
  const { roles } = useSession()
  const search = personRoute.useSearch()
  const navigate = useNavigate({ from: '/people/$personId' })
  const place = useListContext('people', person.id)
  const goTo = (id: string | undefined) =>
    id && (() => void navigate({ to: '/people/$personId', params: { personId: id }, search }))
  const toNext = goTo(place?.next)
  const toPrevious = goTo(place?.previous)
  useKeyAction('list.next', toNext || false)
  useKeyAction('list.previous', toPrevious || false)
  const [phone] = person.phones
  const [email] = person.emails
  const canReach = work !== undefined && mayReach(person.card.purposes)
  const mail = canReach && email ? `mailto:${email}` : undefined
  useKeyAction('person.mail', mail ? () => window.location.assign(mail) : false)
  const desks = desksOf(roles).filter((one) => one !== 'invitation')
  return (
    <>
      {place && (
        <span className={styles.place}>
          <span className="figures">{t('place', { position: place.position, total: place.total })}</span>
          <Tooltip label={t('previous')}>
            <ActionIcon
              aria-label={t('previous')}
              disabled={!toPrevious}
              onClick={toPrevious || undefined}
              {...keyShortcuts('list.previous')}
            >
              <IconArrowUp size={16} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t('next')}>
            <ActionIcon
              aria-label={t('next')}
              disabled={!toNext}
              onClick={toNext || undefined}
              {...keyShortcuts('list.next')}
            >
              <IconArrowDown size={16} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        </span>
      )}
      {desks.length > 1 && desk !== 'invitation' && (
        <NativeSelect
          aria-label={t('desk')}
          className={styles.desk ?? ''}
          value={desk}
          onChange={(event) => {
            const chosen = desks.find((one) => one === event.currentTarget.value)
            void navigate({ search: (before) => ({ ...before, desk: chosen }), replace: true })
          }}
          data={desks.map((value) => ({ value, label: t(value) }))}
        />
      )}
      {canReach && phone && (
        <Button component="a" href={`tel:${phone}`} leftSection={<IconPhone size={16} stroke={1.75} />}>
          {t('call')}
        </Button>
      )}
      {mail && (
        <Button
          component="a"
          href={mail}
          leftSection={<IconMail size={16} stroke={1.75} />}
          {...keyShortcuts('person.mail')}
        >
          {t('mail')}
        </Button>
      )}
      <PersonMenu />
    </>
  )
}
