import { ActionIcon, TextInput } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { ApiProblem } from '../api/problem.ts'
import { ButtonPopover } from '../dialogs/button-popover.tsx'
import { pageTexts } from '../page/page-texts.ts'
import { saving } from '../shell/save-state.ts'
import { inSentence } from '../texts/in-sentence.ts'
import { useTexts } from '../texts/use-texts.ts'
import styles from './field.module.css'
import { fieldTexts } from './field-texts.ts'

interface FieldProps {
  label: string
  value: string | null
  /** How the value is shown, such as a link; the value itself unless given. */
  shown?: ReactNode
  /** Category, source, date, readers, end: one press or focus away. */
  about?: ReactNode
  inputType?: 'text' | 'email' | 'tel' | 'date'
  /** Nothing where the reader may not change it. @throws what the server refused; it is told at the field */
  onSave?: ((value: string | null) => Promise<unknown>) | undefined
  /** For `e`, which edits the first field. */
  ref?: (control: { edit: () => void } | null) => void
}

/** A label with its value, edited in place: press or Enter edits, Enter saves, Esc restores. */
export function Field({ label, value, shown, about, inputType = 'text', onSave, ref }: FieldProps) {
  const t = useTexts(fieldTexts)
  const page = useTexts(pageTexts)
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [draft, setDraft] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const edit = () => {
    setDraft(value ?? '')
    setFault(null)
  }
  ref?.({ edit })
  const leave = () => {
    setDraft(null)
    setFault(null)
    requestAnimationFrame(() => button.current?.focus())
  }
  const save = async (stays: boolean) => {
    if (draft === null || !onSave) return
    const next = draft.trim() === '' ? null : draft.trim()
    if (next === value) return leave()
    try {
      await saving(onSave(next))
      if (stays) leave()
      else setDraft(null)
    } catch (error) {
      setFault(error instanceof ApiProblem && error.message ? error.message : page('unreachableWhy'))
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      leave()
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      void save(true)
    }
  }
  return (
    <div className={styles.field}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <div className={styles.value}>
        {draft !== null ? (
          <TextInput
            type={inputType}
            value={draft}
            aria-labelledby={id}
            autoFocus
            error={fault}
            onChange={(event) => setDraft(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            onBlur={() => void save(false)}
            className={styles.input}
          />
        ) : onSave ? (
          <>
            {shown}
            <button
              ref={button}
              type="button"
              className={styles.edit}
              data-empty={value === null || value === ''}
              onClick={edit}
              aria-label={
                value
                  ? `${t('edit', { label: inSentence(label) })}: ${value}`
                  : t('empty', { label: inSentence(label) })
              }
            >
              {shown ? null : value || t('empty', { label: inSentence(label) })}
            </button>
          </>
        ) : (
          <span className={styles.plain}>{shown ?? value ?? '–'}</span>
        )}
        {about && (
          <ButtonPopover
            width={320}
            position="bottom-start"
            className={styles.explained}
            button={(layer) => (
              <ActionIcon
                size="sm"
                aria-label={t('about', { label: inSentence(label) })}
                className={styles.about}
                {...layer}
              >
                <IconInfoCircle size={14} stroke={1.75} />
              </ActionIcon>
            )}
          >
            {about}
          </ButtonPopover>
        )}
      </div>
    </div>
  )
}
