import '@mantine/dates/styles.css'
import { DatePicker } from '@mantine/dates'
import 'dayjs/locale/da.js'
import 'dayjs/locale/en-gb.js'
import { useLanguage } from '../texts/language.ts'
import { useTexts } from '../texts/use-texts.ts'
import styles from './calendar.module.css'
import { dateTexts } from './date-texts.ts'

interface CalendarProps {
  /** The day that is chosen, `YYYY-MM-DD`; nothing before one is. */
  value: string
  /** Where it opens while no day is chosen. */
  today: string
  min: string | undefined
  max: string | undefined
  onChoose: (day: string) => void
}

/** A month to choose a day from, by arrows or by pointer. Its weeks begin on Monday, as in Denmark and in Britain. */
export function Calendar({ value, today, min, max, onChoose }: CalendarProps) {
  const t = useTexts(dateTexts)
  const language = useLanguage()
  const first = value || within(today, min, max)
  return (
    <DatePicker
      classNames={{ day: styles.day ?? '', calendarHeaderControl: styles.control ?? '' }}
      size="md"
      value={value || null}
      defaultDate={first}
      {...(min && { minDate: min })}
      {...(max && { maxDate: max })}
      locale={language === 'da' ? 'da' : 'en-gb'}
      firstDayOfWeek={1}
      highlightToday
      hideOutsideDates
      monthLabelFormat="MMMM YYYY"
      ariaLabels={{
        previousMonth: t('previousMonth'),
        nextMonth: t('nextMonth'),
        previousYear: t('previousYear'),
        nextYear: t('nextYear'),
        previousDecade: t('previousDecade'),
        nextDecade: t('nextDecade'),
      }}
      getDayProps={(day) => (day === first ? { 'data-autofocus': true } : {})}
      onChange={(day) => day && onChoose(day)}
    />
  )
}

/** @returns the day, or the end that it lies beyond */
function within(day: string, min = day, max = day): string {
  if (day < min) return min
  return day > max ? max : day
}
