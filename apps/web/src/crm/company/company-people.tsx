import { Button, Menu } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { ButtonMenu } from '../../platform/menus/button-menu.tsx'
import { EmptyState } from '../../platform/page/states.tsx'
import { useReady } from '../../platform/routing/use-ready.ts'
import { useInstallation } from '../../platform/session/installation.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { positionTexts } from '../positions/position-texts.ts'
import { useWritePeriod } from '../positions/use-period.ts'
import { usePositionActs } from '../positions/use-position-acts.ts'
import { todayIn } from '../today/days.ts'
import styles from './company.module.css'
import type { Company } from './company-queries.ts'
import { companyTexts } from './company-texts.ts'

const loadDialog = () =>
  import('../positions/position-dialog.tsx').then(({ PositionDialog }) => ({ default: PositionDialog }))
const PositionDialog = lazy(loadDialog)

/** Who works and worked there, as what, from when to when; of those who may not be seen a number at most. */
export function CompanyPeople({ company, desk }: { company: Company; desk: 'seller-desk' | 'rights' | undefined }) {
  const t = useTexts(companyTexts)
  const inPosition = useTexts(positionTexts)
  useReady(loadDialog)
  const acts = usePositionActs(desk ?? 'seller-desk')
  const [open, setOpen] = useState<string | undefined>(undefined)
  const now = company.people.filter(({ endedOn }) => endedOn === null)
  const former = company.people.filter(({ endedOn }) => endedOn !== null)
  const hidden = company.hidden.people
  const edited = company.people.find(({ id }) => id === open)
  return (
    <section aria-labelledby="company-people" className={styles.section}>
      <div className={styles.head}>
        <h2 id="company-people">
          {t('people')} <span className={styles.count}>{now.length}</span>
        </h2>
        {desk && <Button onClick={() => setOpen('new')}>{t('addPerson')}</Button>}
      </div>
      {company.people.length === 0 ? (
        <EmptyState title={t('nobody')} {...(desk && { text: t('nobodyWhy') })} />
      ) : (
        <>
          <Rows people={now} desk={desk} onEdit={setOpen} />
          {former.length > 0 && (
            <>
              <h3 className={styles.formerly}>{t('formerly')}</h3>
              <Rows people={former} desk={desk} onEdit={setOpen} />
            </>
          )}
        </>
      )}
      {typeof hidden === 'number' && hidden > 0 && <p className={styles.quiet}>{t('hidden', { count: hidden })}</p>}
      <Suspense>
        {open === 'new' && (
          <PositionDialog
            heading={inPosition('addToCompany')}
            asks="person"
            onSave={(details, { person }) =>
              person ? acts.add(person, { id: company.id }, details) : Promise.resolve()
            }
            onClose={() => setOpen(undefined)}
          />
        )}
        {edited && (
          <PositionDialog
            heading={inPosition('edit')}
            before={edited}
            onSave={(details) => acts.change(edited.id, details)}
            onClose={() => setOpen(undefined)}
          />
        )}
      </Suspense>
    </section>
  )
}

interface RowsProps {
  people: Company['people']
  desk: 'seller-desk' | 'rights' | undefined
  onEdit: (id: string) => void
}

function Rows({ people, desk, onEdit }: RowsProps) {
  const t = useTexts(positionTexts)
  const write = useWritePeriod()
  const acts = usePositionActs(desk ?? 'seller-desk')
  const today = todayIn(useInstallation()?.timeZone ?? 'UTC')
  return (
    <ul className={styles.rows}>
      {people.map((position) => (
        <li key={position.id} className={styles.row}>
          <Link to="/people/$personId" params={{ personId: position.personId }} className={styles.name}>
            {position.name}
          </Link>
          <span className={styles.role}>{[position.title, position.department].filter(Boolean).join(', ')}</span>
          <span className={styles.period}>{write(position)}</span>
          {desk && (
            <ButtonMenu label={t('actions', { name: position.name })} className={styles.more}>
              {() => (
                <>
                  <Menu.Item onClick={() => onEdit(position.id)}>{t('edit')}</Menu.Item>
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
  )
}
