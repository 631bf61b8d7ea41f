import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { SidePanel } from '../../platform/panel/side-panel.tsx'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { registryTexts } from './field-texts.ts'
import styles from './fields.module.css'
import type { RegisteredField } from './fields-query.ts'
import { fieldId } from './find-fields.ts'
import { useFieldWords } from './use-field-words.ts'

interface FieldPanelProps {
  field: RegisteredField
  rows: string
  onClose: () => void
}

const identifiers = ['email', 'phone', 'name', 'external-id'] as const

/** All that the declaration of a field says. */
export function FieldPanel({ field, rows, onClose }: FieldPanelProps) {
  const t = useTexts(registryTexts)
  const words = useFieldWords()
  const { list } = useFormats()
  const identifier = identifiers.find((one) => one === field.identifier)
  const facts: (readonly [string, ReactNode] | false | null)[] = [
    [t('table'), words.table(field)],
    [t('whose'), field.subjects.map((subject) => t(subject)).join(', ') || '–'],
    [t('category'), words.category(field)],
    [t('vocabulary'), field.category ?? '–'],
    [t('purposes'), list(words.purposes(field))],
    [t('origin'), words.origin(field)],
    [
      t('kept'),
      <>
        {words.kept(field)} <Link to="/retention">{t('allRules')}</Link>
      </>,
    ],
    [t('erasure'), words.erasure(field)],
    field.freeText && [t('freeText'), t('isFree')],
    identifier !== undefined && [t('identifier'), t(`by-${identifier}`)],
    [t('rows'), rows],
    [t('code'), fieldId(field)],
  ]
  return (
    <SidePanel title={words.label(field)} onClose={onClose}>
      <dl className={styles.facts}>
        {facts
          .filter((fact) => fact !== false && fact !== null)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </SidePanel>
  )
}
