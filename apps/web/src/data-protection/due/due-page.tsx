import { NativeSelect, SegmentedControl, Skeleton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { todayIn } from '../../crm/today/days.ts'
import { answer, api } from '../../platform/api/client.ts'
import { Page } from '../../platform/page/page.tsx'
import { Load } from '../../platform/page/states.tsx'
import { useInstallation } from '../../platform/session/installation.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import styles from './due.module.css'
import { DueCalendar } from './due-calendar.tsx'
import { DueList } from './due-list.tsx'
import { dueRoute, outlooks } from './due-screen.ts'
import { dueTexts } from './due-texts.ts'
import { daysUntilEndOf, monthFrom } from './month.ts'

/** What falls due: as a list by how soon, or as a calendar. */
export function DuePage() {
  const t = useTexts(dueTexts)
  const { view, month, days = '60' } = dueRoute.useSearch()
  const navigate = useNavigate({ from: '/due' })
  const isPhone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false }) ?? false
  const here = todayIn(useInstallation()?.timeZone ?? 'UTC')
  const isCalendar = view === 'calendar' && !isPhone
  const shown = monthFrom(month, here)
  const within = `P${isCalendar ? String(daysUntilEndOf(shown, here)) : days}D`
  const query = useQuery({
    queryKey: ['due', within],
    queryFn: ({ signal }) => answer(api.GET('/api/due', { params: { query: { within } }, signal })),
    placeholderData: keepPreviousData,
  })
  return (
    <Page
      title={t('title')}
      actions={
        !isPhone && (
          <SegmentedControl
            aria-label={t('view')}
            value={isCalendar ? 'calendar' : 'list'}
            onChange={(value) =>
              void navigate({ search: (before) => ({ ...before, view: value === 'calendar' ? value : undefined }) })
            }
            data={[
              { value: 'list', label: t('list') },
              { value: 'calendar', label: t('calendar') },
            ]}
          />
        )
      }
    >
      {!isCalendar && (
        <div className={styles.toolbar}>
          <p className={styles.lead}>{t('lead')}</p>
          <NativeSelect
            size="sm"
            aria-label={t('outlook')}
            value={days}
            onChange={(event) => {
              const chosen = outlooks.find((one) => one === event.currentTarget.value)
              void navigate({ search: (before) => ({ ...before, days: chosen === '60' ? undefined : chosen }) })
            }}
            data={outlooks.map((value) => ({ value, label: t(value) }))}
          />
        </div>
      )}
      <Load query={query} skeleton={<Bars />}>
        {(due) =>
          isCalendar ? (
            <DueCalendar due={due} shown={shown} />
          ) : (
            <DueList
              due={due}
              onLookFurther={days === '365' ? undefined : () => void navigate({ search: { days: '365' } })}
            />
          )
        }
      </Load>
    </Page>
  )
}

function Bars() {
  return (
    <div className={styles.bars}>
      {Array.from({ length: 8 }, (_, index) => (
        <Skeleton key={`bar-${String(index)}`} height={36} />
      ))}
    </div>
  )
}
