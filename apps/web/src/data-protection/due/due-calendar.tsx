import { ActionIcon, Tooltip } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import styles from './due.module.css'
import { type Due, type DueRow, dueRows } from './due-rows.ts'
import { dueTexts } from './due-texts.ts'
import { monthAfter, weeksOf } from './month.ts'
import { useDueWords } from './use-due-words.ts'

/** A month as a table: a reader without sight goes through the same days. */
export function DueCalendar({ due, shown }: { due: Due; shown: string }) {
  const t = useTexts(dueTexts)
  const { month, weekday, week } = useFormats()
  const weeks = weeksOf(shown)
  const byDay = Map.groupBy(dueRows(due), ({ on }) => on)
  const current = due.today.slice(0, 7)
  const isEmpty = ![...byDay.keys()].some((day) => day.startsWith(shown))
  return (
    <section aria-label={t('calendar')} className={styles.calendar}>
      <header className={styles.months}>
        <Tooltip label={t('monthBefore')}>
          {shown > current ? (
            <ActionIcon
              component={Link}
              to={'/due' as string}
              search={{ view: 'calendar', month: monthAfter(shown, -1) } as never}
              aria-label={t('monthBefore')}
            >
              <IconChevronLeft size={16} stroke={1.75} />
            </ActionIcon>
          ) : (
            <ActionIcon disabled aria-label={t('monthBefore')}>
              <IconChevronLeft size={16} stroke={1.75} />
            </ActionIcon>
          )}
        </Tooltip>
        <h2 aria-live="polite">{month(`${shown}-01`)}</h2>
        <Tooltip label={t('monthAfter')}>
          <ActionIcon
            component={Link}
            to={'/due' as string}
            search={{ view: 'calendar', month: monthAfter(shown, 1) } as never}
            aria-label={t('monthAfter')}
          >
            <IconChevronRight size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
        {isEmpty && <p className={styles.meta}>{t('nothing')}</p>}
      </header>
      <table className={styles.month}>
        <caption className="only-for-readers">{month(`${shown}-01`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('weekHead')}</th>
            {weeks[0]!.map((day) => (
              <th key={day} scope="col">
                {weekday(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((days) => (
            <tr key={days[0]}>
              <th scope="row">{week(days[0]!).split('\u00a0')[1]}</th>
              {days.map((day) => (
                <Day key={day} day={day} shown={shown} today={due.today} rows={byDay.get(day) ?? []} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Day({ day, shown, today, rows }: { day: string; shown: string; today: string; rows: readonly DueRow[] }) {
  const wordsOf = useDueWords()
  const t = useTexts(dueTexts)
  return (
    <td data-outside={!day.startsWith(shown) || undefined} data-today={day === today || undefined}>
      <time dateTime={day} aria-current={day === today ? 'date' : undefined}>
        {Number(day.slice(8))}
      </time>
      {rows.length > 0 && (
        <ul>
          {rows.map((row) => {
            const { id, kind, count, people, waitsFor, reference } = row
            const to =
              kind === 'answer-request'
                ? `/cases/${reference}`
                : kind === 'review-assessment'
                  ? `/assessments/${reference}`
                  : undefined
            return (
              <li key={id} data-officer={waitsFor === 'officer' || undefined}>
                {to ? <Link to={to}>{wordsOf(row)}</Link> : wordsOf(row)}
                {people.length > 1 && <span> ({t('count', { count })})</span>}
              </li>
            )
          })}
        </ul>
      )}
    </td>
  )
}
