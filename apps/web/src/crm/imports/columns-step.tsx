import { fieldTexts } from '@diskret/server/imports/texts/field-texts'
import { Button, NativeSelect } from '@mantine/core'
import { IconCircleCheck, IconHelpCircle, IconInfoCircle } from '@tabler/icons-react'
import { useTexts } from '../../platform/texts/use-texts.ts'
import styles from './imports.module.css'
import type { ColumnMapping, LookedAtTable, Preview } from './imports-api.ts'
import { journeyTexts } from './journey-texts.ts'
import { mapColumn, samplesOf } from './map-column.ts'

interface ColumnsStepProps {
  preview: Preview
  /** Whether the columns are those of the last list of this kind. */
  isRecalled: boolean
  onMap: (mapping: readonly ColumnMapping[] | undefined) => void
}

/** ③ What each column becomes, with the reason, and values to know it by. */
export function ColumnsStep({ preview, isRecalled, onMap }: ColumnsStepProps) {
  const t = useTexts(journeyTexts)
  const { tables } = preview.look
  if (preview.file.kind === 'vcard') return <p className={styles.step}>{t('fixedCards')}</p>
  const [only, ...others] = tables
  return (
    <div className={styles.step}>
      <p>{t(others.length > 0 ? 'severalSheets' : 'mapLead')}</p>
      {isRecalled && (
        <div className={styles.told}>
          <span>{t('recalled')}</span>
          <Button size="sm" onClick={() => onMap(undefined)}>
            {t('suggestedAgain')}
          </Button>
        </div>
      )}
      {only &&
        tables.map((table) => (
          <Columns
            key={table.sheet ?? ''}
            table={table}
            onMap={
              others.length > 0 ? undefined : (index, field) => onMap(mapColumn(table.columns.map(plain), index, field))
            }
          />
        ))}
    </div>
  )
}

const plain = ({ header, field }: ColumnMapping): ColumnMapping => ({ header, field })

interface ColumnsProps {
  table: LookedAtTable
  onMap: ((index: number, field: string | null) => void) | undefined
}

function Columns({ table: { sheet, columns, head }, onMap }: ColumnsProps) {
  const t = useTexts(journeyTexts)
  const fields = useTexts(fieldTexts)
  const names = Object.keys(fieldTexts.entries) as (keyof typeof fieldTexts.entries)[]
  const isKnown = (field: string): field is keyof typeof fieldTexts.entries => field in fieldTexts.entries
  const name = (field: string) => (isKnown(field) ? fields(field) : field)
  const choices = names
    .map((value) => ({ value: value as string, label: fields(value) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'da'))
  return (
    <section>
      {sheet && <h2>{sheet}</h2>}
      <table className={styles.columns}>
        <thead>
          <tr>
            <th scope="col">{t('yourColumn')}</th>
            <th scope="col">{t('examples')}</th>
            <th scope="col">{t('becomes')}</th>
            <th scope="col">{t('status')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ header, field, why }, index) => {
            const column = header || t('column', { number: index + 1 })
            const samples = samplesOf(head, index)
            const isFixed = why === 'national-id' || onMap === undefined
            return (
              <tr key={`${String(index)} ${column}`} data-out={field === null || why === 'national-id'}>
                <th scope="row">{column}</th>
                <td className={styles.samples}>
                  {samples.length > 0 ? samples.join(' · ') : <em>{t('noExamples')}</em>}
                </td>
                <td>
                  {isFixed ? (
                    field === null || why === 'national-id' ? (
                      t('leaveOut')
                    ) : (
                      name(field)
                    )
                  ) : (
                    <NativeSelect
                      aria-label={t('becomesOf', { column })}
                      value={field ?? ''}
                      onChange={(event) => onMap(index, event.currentTarget.value || null)}
                      data={[
                        { value: '', label: t('leaveOut') },
                        ...(field !== null && !isKnown(field) ? [{ value: field, label: field }] : []),
                        ...choices,
                      ]}
                    />
                  )}
                </td>
                <td>
                  <span className={styles.why} data-why={why}>
                    <WhyIcon why={why} />
                    {t(`why-${why}`)}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function WhyIcon({ why }: { why: LookedAtTable['columns'][number]['why'] }) {
  const look = { size: 16, stroke: 1.75, 'aria-hidden': true } as const
  if (why === 'chosen' || why === 'header') return <IconCircleCheck {...look} />
  return why === 'values' ? <IconHelpCircle {...look} /> : <IconInfoCircle {...look} />
}
