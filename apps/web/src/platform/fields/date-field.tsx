import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { type ComponentProps, type ComponentType, useEffect, useRef, useState } from 'react'
import { useReady } from '../routing/use-ready.ts'
import { useInstallation } from '../session/installation.ts'
import { useFormats } from '../texts/use-formats.ts'
import { useTexts } from '../texts/use-texts.ts'
import { showFault } from '../toasts/toasts.tsx'
import styles from './date-field.module.css'
import { dateTexts } from './date-texts.ts'
import { readDay } from './read-day.ts'

const loadCalendar = () => import('./calendar.tsx')
type Calendar = ComponentType<ComponentProps<Awaited<ReturnType<typeof loadCalendar>>['Calendar']>>

interface DateFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'label' | 'type' | 'min' | 'max'> {
  /** What stands above it, or within it as `leftSection`; its name for screen readers either way. */
  label: string
  isLabelHidden?: boolean
  /** `YYYY-MM-DD`; empty for none. */
  value: string
  /** A day that can be read and lies between the ends, or empty. Until then the form that it stands in is not sent. */
  onChange: (day: string) => void
  min?: string | undefined
  max?: string | undefined
}

/** A day, typed as the country writes it or chosen in a calendar (Alt+arrow down); what cannot be read is said at the field. */
export function DateField(props: DateFieldProps) {
  const { label, isLabelHidden = false, value, onChange, min, max, required = false, error, ...others } = props
  const t = useTexts(dateTexts)
  const { shortDay } = useFormats()
  const timeZone = useInstallation()?.timeZone ?? 'UTC'
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(Date.now())
  const [typed, setTyped] = useState<string | undefined>(undefined)
  const [isTold, setTold] = useState(false)
  const [Calendar, setCalendar] = useState<Calendar | undefined>(undefined)
  const [isOpen, setOpen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useReady(loadCalendar)
  const write = (day: string) => shortDay(day).replaceAll('\u00a0', ' ')
  const example = write(`${today.slice(0, 4)}-12-24`)
  const text = typed ?? (value && write(value))
  /** @returns what is wrong with what is typed; nothing where it is a day, or none where none is asked for */
  const faultOf = (words: string): string | undefined => {
    if (words.trim() === '') return required ? t('missing', { example }) : undefined
    const day = readDay(words)
    if (!day) return t('unreadable', { example })
    if (min && day < min) return t('tooEarly', { day: write(min) })
    return max && day > max ? t('tooLate', { day: write(max) }) : undefined
  }
  const fault = faultOf(text)
  useEffect(() => input.current?.setCustomValidity(fault ?? ''), [fault])
  const take = (words: string) => {
    if (faultOf(words) !== undefined) return
    const day = readDay(words) ?? ''
    if (day !== value) onChange(day)
  }
  /** The field is left, or the form is sent: a day is written out, what is none stays and is told. */
  const finish = () => {
    if (typed === undefined) return
    setTold(fault !== undefined)
    if (fault !== undefined) return
    take(typed)
    setTyped(undefined)
  }
  const open = () =>
    void loadCalendar().then(
      (part) => {
        setCalendar(() => part.Calendar)
        setOpen(true)
      },
      (cause: unknown) => showFault(cause),
    )
  const close = () => {
    setOpen(false)
    input.current?.focus()
  }
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      trapFocus
      returnFocus={false}
      // What opens it is the button within the field, not the field.
      withRoles={false}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <TextInput
          {...others}
          ref={input}
          {...(isLabelHidden ? { 'aria-label': label } : { label })}
          value={text}
          required={required}
          autoComplete="off"
          placeholder={t('pattern')}
          error={(isTold && fault) || error}
          onChange={(event) => {
            const words = event.currentTarget.value
            setTyped(words)
            // A year of two digits may be the beginning of one of four.
            if (words.trim() === '' || /\d{4}/.test(words)) take(words)
          }}
          onBlur={finish}
          onKeyDown={(event) => {
            if (event.key === 'Enter') finish()
            if (event.key !== 'ArrowDown' || !event.altKey) return
            event.preventDefault()
            open()
          }}
          onInvalid={(event) => {
            // The browser's own words would be in another place, and perhaps in another language.
            event.preventDefault()
            setTold(true)
            event.currentTarget.focus()
          }}
          rightSection={
            <ActionIcon
              size="sm"
              className={styles.open}
              aria-label={t('open', { label })}
              aria-haspopup="dialog"
              onClick={open}
            >
              <IconCalendar size={16} stroke={1.75} />
            </ActionIcon>
          }
        />
      </Popover.Target>
      <Popover.Dropdown
        // The focus stays within it, and Esc closes it alone.
        role="dialog"
        aria-modal="true"
        aria-label={t('calendar')}
        // A dialog around it closes by Esc as well, unless what has the focus keeps that to itself.
        onFocusCapture={({ target }) => target.setAttribute('data-mantine-stop-propagation', 'true')}
      >
        {Calendar && (
          <Calendar
            value={fault === undefined ? (readDay(text) ?? '') : ''}
            today={today}
            min={min}
            max={max}
            onChoose={(day) => {
              setTyped(undefined)
              setTold(false)
              onChange(day)
              close()
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
