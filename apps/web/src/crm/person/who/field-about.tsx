import { categoryTexts, hasCategoryText } from '../../../platform/fields/category-texts.ts'
import { useFormats } from '../../../platform/texts/use-formats.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import type { DescribedField } from '../person-queries.ts'
import { personTexts } from '../person-texts.ts'
import styles from './who.module.css'

const readers = [
  'customer',
  'prospecting',
  'marketing',
  'profiling',
  'invitation',
  'rights',
  'legal-obligation',
  'security',
] as const

/** What the law asks of every value: which category, from where, since when, for what it may be read, until when (PRI-5). */
export function FieldAbout({ field }: { field: DescribedField }) {
  const t = useTexts(personTexts)
  const category = useTexts(categoryTexts)
  const formats = useFormats()
  const named = readers.filter((reader) => field.purposes.includes(reader))
  const facts: (readonly [string, string])[] = [
    ...(hasCategoryText(field.category) ? ([[t('category'), category(field.category)]] as const) : []),
    [t('from'), field.source ?? t('sourceUnknown')],
    ...(field.since ? ([[t('since'), formats.day(field.since)]] as const) : []),
    [t('readers'), formats.list(named.map((reader) => t(`purpose-${reader}`)))],
    [t('until'), field.until ? formats.day(field.until) : t('untilGone')],
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
