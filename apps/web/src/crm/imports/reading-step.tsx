import { NativeSelect } from '@mantine/core'
import { countryChoices } from '../../platform/set-up/countries.ts'
import { useLanguage } from '../../platform/texts/language.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { FirstRows } from './first-rows.tsx'
import styles from './imports.module.css'
import { type Entity, entities, type ImportChoices, type Preview } from './imports-api.ts'
import { journeyTexts } from './journey-texts.ts'

interface ReadingStepProps {
  preview: Preview
  choices: ImportChoices
  /** The company's, where none is chosen. */
  ownCountry: string
  onChange: (change: Partial<ImportChoices>) => void
}

const separators = ['comma', 'semicolon', 'tab', 'pipe'] as const

/** ② How the file was read, and what can be read otherwise. */
export function ReadingStep({ preview, choices, ownCountry, onChange }: ReadingStepProps) {
  const t = useTexts(journeyTexts)
  const { number } = useFormats()
  const language = useLanguage()
  const { file, entity, sheets, look } = preview
  const separator = separators.find((one) => one === file.separator)
  const isText = file.kind === 'csv'
  const facts: [string, string | false | undefined][] = [
    [t('kind'), t(file.kind)],
    [t('encoding'), file.kind !== 'xlsx' && file.encoding],
    [t('separator'), separator && t(separator)],
    [t('header'), isText && (file.headerLine === null ? t('headerNone') : t('headerIn', { line: file.headerLine }))],
    [t(file.kind === 'vcard' ? 'cards' : 'records'), file.records !== null && number(file.records)],
  ]
  return (
    <div className={styles.step}>
      <h2>{t('readSo')}</h2>
      <dl className={styles.facts}>
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {entity !== 'person' && entity !== 'company' && <p role="alert">{t('onlyPreview')}</p>}
      <section className={styles.part} aria-label={t('change')}>
        <h2>{t('change')}</h2>
        <div className={styles.choices}>
          {sheets && (
            <NativeSelect
              label={t('sheet')}
              value={choices.sheet ?? ''}
              onChange={(event) => onChange({ sheet: event.currentTarget.value || undefined })}
              data={[
                { value: '', label: t('allSheets') },
                ...sheets.map(({ name, hidden }) => ({ value: name, label: hidden ? t('hidden', { name }) : name })),
              ]}
            />
          )}
          {file.kind !== 'vcard' && (
            <NativeSelect
              label={t('entity')}
              value={choices.entity ?? entity}
              onChange={(event) => onChange({ entity: event.currentTarget.value as Entity })}
              data={[...new Set([...entities, entity])].map((value) => ({ value, label: t(value) }))}
            />
          )}
          <NativeSelect
            label={t('country')}
            value={choices.country ?? ownCountry}
            onChange={(event) => onChange({ country: event.currentTarget.value })}
            data={countryChoices(language)}
          />
        </div>
      </section>
      {look.tables.map((table) => (
        <FirstRows key={table.sheet ?? ''} table={table} />
      ))}
      {file.kind === 'vcard' && <FirstCards preview={preview} />}
    </div>
  )
}

function FirstCards({ preview: { look } }: { preview: Preview }) {
  const t = useTexts(journeyTexts)
  const cards = look.rows.accepted.slice(0, 20)
  const shown = (value: unknown) => (typeof value === 'string' ? value : '')
  if (cards.length === 0) return null
  return (
    <section className={styles.part}>
      <h2>{t('firstRows', { count: cards.length })}</h2>
      <ul className={styles.cards}>
        {cards.map(({ line, values }) => (
          <li key={line}>
            <strong>{shown(values.fullName) || shown(values.company)}</strong>
            <span className={styles.quiet}>
              {[values.company, values.email, values.phone].map(shown).filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
