import { lazy, Suspense, useId, useRef, useState } from 'react'
import { ApiProblem } from '../../../platform/api/problem.ts'
import field from '../../../platform/fields/field.module.css'
import { fieldTexts } from '../../../platform/fields/field-texts.ts'
import { pageTexts } from '../../../platform/page/page-texts.ts'
import { useReady } from '../../../platform/routing/use-ready.ts'
import { saving } from '../../../platform/shell/save-state.ts'
import { inSentence } from '../../../platform/texts/in-sentence.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import type { DescribedField } from '../person-queries.ts'
import { AboutButton } from './about-button.tsx'

const loadChoice = () => import('../../../platform/fields/choice.tsx').then(({ Choice }) => ({ default: Choice }))
const Choice = lazy(loadChoice)

interface ChoiceFieldProps {
  label: string
  value: string | null
  /** The words of the value. */
  shown: string | null
  choices: readonly { value: string; label: string }[]
  about?: DescribedField | undefined
  /** What stands first in the list for no value at all; without it there always is one. */
  none?: string
  onSave?: ((value: string | null) => Promise<unknown>) | undefined
}

/** A field whose value is one of a list; press it to choose, Esc leaves it as it is. */
export function ChoiceField({ label, value, shown, choices, about, none, onSave }: ChoiceFieldProps) {
  const t = useTexts(fieldTexts)
  const page = useTexts(pageTexts)
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  useReady(loadChoice)
  const leave = () => {
    setOpen(false)
    setFault(null)
    requestAnimationFrame(() => button.current?.focus())
  }
  const save = async (next: string | null) => {
    if (!onSave || next === value) return leave()
    try {
      await saving(onSave(next))
      leave()
    } catch (error) {
      setFault(error instanceof ApiProblem && error.message ? error.message : page('unreachableWhy'))
    }
  }
  return (
    <div className={field.field}>
      <span id={id} className={field.label}>
        {label}
      </span>
      <div className={field.value}>
        {isOpen ? (
          <Suspense fallback={<span className={field.plain}>{shown ?? '–'}</span>}>
            <Choice
              className={field.input ?? ''}
              aria-labelledby={id}
              data={[...(none === undefined ? [] : [{ value: '', label: none }]), ...choices]}
              value={value ?? ''}
              searchable={choices.length > 8}
              defaultDropdownOpened
              autoFocus
              error={fault}
              onChange={(next) => void save(next === '' ? null : next)}
              onDropdownClose={() => {
                if (!fault) setOpen(false)
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Escape') return
                event.stopPropagation()
                leave()
              }}
            />
          </Suspense>
        ) : onSave ? (
          <button
            ref={button}
            type="button"
            className={field.edit}
            data-empty={shown === null}
            onClick={() => setOpen(true)}
            aria-label={`${t(shown === null ? 'empty' : 'edit', { label: inSentence(label) })}${shown === null ? '' : `: ${shown}`}`}
          >
            {shown ?? t('empty', { label: inSentence(label) })}
          </button>
        ) : (
          <span className={field.plain}>{shown ?? '–'}</span>
        )}
        <AboutButton label={label} field={about} />
      </div>
    </div>
  )
}
