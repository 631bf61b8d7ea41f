import { Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { ButtonMenu } from '../../../platform/menus/button-menu.tsx'
import { useReady } from '../../../platform/routing/use-ready.ts'
import { useInstallation } from '../../../platform/session/installation.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { positionTexts } from '../../positions/position-texts.ts'
import { useWritePeriod } from '../../positions/use-period.ts'
import { usePositionActs } from '../../positions/use-position-acts.ts'
import { todayIn } from '../../today/days.ts'
import { positionsQuery } from '../person-queries.ts'
import { usePersonView } from '../person-view.ts'
import styles from './who.module.css'

const loadDialog = () =>
  import('../../positions/position-dialog.tsx').then(({ PositionDialog }) => ({ default: PositionDialog }))
const PositionDialog = lazy(loadDialog)

/** Where the person works and worked, as what, from when to when. */
export function Positions() {
  const { person, work, desk } = usePersonView()
  const t = useTexts(positionTexts)
  const write = useWritePeriod()
  useReady(loadDialog)
  const acts = usePositionActs(work ?? 'seller-desk')
  const today = todayIn(useInstallation()?.timeZone ?? 'UTC')
  const [open, setOpen] = useState<string | undefined>(undefined)
  const query = useQuery({ ...positionsQuery(person.id, desk), enabled: desk !== 'invitation' })
  const items = query.data?.items ?? []
  if (items.length === 0 && !work) return null
  const edited = items.find(({ id }) => id === open)
  return (
    <div className={styles.positions}>
      <h2 className={styles.small}>{t('title')}</h2>
      <ul className={styles.values}>
        {items.map((position) => (
          <li key={position.id} className={styles.position} data-ended={position.endedOn !== null}>
            <span className={styles.positionText}>
              <Link to="/companies/$companyId" params={{ companyId: position.companyId }}>
                {position.company}
              </Link>
              <span className={styles.quiet}>
                {[position.title, position.department, write(position)].filter(Boolean).join(' · ')}
              </span>
            </span>
            {work && (
              <ButtonMenu label={t('actions', { name: position.company })} className={styles.aboutButton}>
                {() => (
                  <>
                    <Menu.Item onClick={() => setOpen(position.id)}>{t('edit')}</Menu.Item>
                    {!position.isMain && (
                      <Menu.Item onClick={() => void acts.change(position.id, { isMain: true })}>
                        {t('makeMain')}
                      </Menu.Item>
                    )}
                    {!position.endedOn && (
                      <Menu.Item onClick={() => void acts.end(position, today)}>{t('end')}</Menu.Item>
                    )}
                  </>
                )}
              </ButtonMenu>
            )}
          </li>
        ))}
      </ul>
      {work && (
        <button type="button" className={styles.add} onClick={() => setOpen('new')}>
          <IconPlus size={16} stroke={1.75} aria-hidden="true" />
          {t('addToPerson')}
        </button>
      )}
      <Suspense>
        {open === 'new' && (
          <PositionDialog
            heading={t('addToPerson')}
            asks="company"
            onSave={(details, { company }) => (company ? acts.add(person.id, company, details) : Promise.resolve())}
            onClose={() => setOpen(undefined)}
          />
        )}
        {edited && (
          <PositionDialog
            heading={t('edit')}
            before={edited}
            onSave={(details) => acts.change(edited.id, details)}
            onClose={() => setOpen(undefined)}
          />
        )}
      </Suspense>
    </div>
  )
}
