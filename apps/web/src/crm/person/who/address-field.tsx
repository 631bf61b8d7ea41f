import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense, useId, useState } from 'react'
import field from '../../../platform/fields/field.module.css'
import { fieldTexts } from '../../../platform/fields/field-texts.ts'
import { FormFault } from '../../../platform/fields/form-fault.tsx'
import { useReady } from '../../../platform/routing/use-ready.ts'
import { countryChoices } from '../../../platform/set-up/countries.ts'
import { saving } from '../../../platform/shell/save-state.ts'
import { inSentence } from '../../../platform/texts/in-sentence.ts'
import { useLanguage } from '../../../platform/texts/language.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import type { DescribedField } from '../person-queries.ts'
import { personTexts } from '../person-texts.ts'
import { AboutButton } from './about-button.tsx'
import { type Address, isEmptyAddress, writeAddress } from './postal-address.ts'
import styles from './who.module.css'

const loadChoice = () => import('../../../platform/fields/choice.tsx').then(({ Choice }) => ({ default: Choice }))
const Choice = lazy(loadChoice)

interface AddressFieldProps {
  address: Address
  about?: DescribedField | undefined
  /** Whether the country is part of it here. */
  withCountry?: boolean
  onSave?: ((address: Address) => Promise<unknown>) | undefined
}

/** An address for letters, its parts changed together. */
export function AddressField({ address, about, withCountry = true, onSave }: AddressFieldProps) {
  const t = useTexts(personTexts)
  const words = useTexts(fieldTexts)
  const language = useLanguage()
  const id = useId()
  const [draft, setDraft] = useState<Address | null>(null)
  const save = useMutation({
    mutationFn: (next: Address) => saving(onSave?.(next) ?? Promise.resolve()),
    onSuccess: () => setDraft(null),
  })
  useReady(loadChoice)
  const label = t('address')
  const lines = writeAddress(address, language)
  const set = (part: keyof Address) => (value: string | null) =>
    setDraft((before) => before && { ...before, [part]: value === '' ? null : value })
  return (
    <div className={field.field}>
      <span id={id} className={field.label}>
        {label}
      </span>
      <div className={field.value}>
        {draft ? (
          <form
            className={styles.form}
            aria-labelledby={id}
            onSubmit={(event) => {
              event.preventDefault()
              save.mutate(draft)
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              event.stopPropagation()
              setDraft(null)
            }}
          >
            <FormFault error={save.error} />
            <TextInput
              label={t('street')}
              autoFocus
              value={draft.street ?? ''}
              onChange={(event) => set('street')(event.currentTarget.value)}
            />
            <div className={styles.pair}>
              <TextInput
                label={t('postalCode')}
                value={draft.postalCode ?? ''}
                onChange={(event) => set('postalCode')(event.currentTarget.value)}
              />
              <TextInput
                label={t('city')}
                value={draft.city ?? ''}
                onChange={(event) => set('city')(event.currentTarget.value)}
              />
            </div>
            {withCountry && (
              <Suspense>
                <Choice
                  label={t('country')}
                  data={countryChoices(language)}
                  value={draft.country}
                  searchable
                  clearable
                  clearButtonProps={{ 'aria-label': t('removeValue') }}
                  onChange={set('country')}
                />
              </Suspense>
            )}
            <div className={styles.buttons}>
              <Button onClick={() => setDraft(null)}>{t('cancel')}</Button>
              <Button type="submit" loading={save.isPending}>
                {t('save')}
              </Button>
            </div>
          </form>
        ) : onSave ? (
          <button
            type="button"
            className={field.edit}
            data-empty={isEmptyAddress(address)}
            onClick={() => setDraft(address)}
          >
            {lines.length === 0 ? (
              words('empty', { label: inSentence(label) })
            ) : (
              <>
                <span className="only-for-readers">{words('edit', { label: inSentence(label) })}: </span>
                <Lines lines={lines} />
              </>
            )}
          </button>
        ) : (
          <span className={field.plain}>{lines.length === 0 ? '–' : <Lines lines={lines} />}</span>
        )}
        {!draft && <AboutButton label={label} field={about} />}
      </div>
    </div>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className={styles.line}>
      {line}
    </span>
  ))
}
