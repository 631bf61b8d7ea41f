import { Select } from '@mantine/core'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { answer, api } from '../../platform/api/client.ts'
import type { paths } from '../../platform/api/schema.d.ts'
import { Load } from '../../platform/page/states.tsx'
import { useLanguage } from '../../platform/texts/language.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { fieldsQuery } from '../fields/fields-query.ts'
import styles from './erasure-plan.module.css'
import { type ErasureGround, erasureGrounds, erasurePlanTexts } from './erasure-plan-texts.ts'

/** The law that holds the log of what was done, as the API names it. */
const accountability = 'GDPR article 5(2)'

const erasurePlanQuery = (personId: string) =>
  queryOptions({
    queryKey: ['people', personId, 'erasure-plan'],
    queryFn: () =>
      answer(api.DELETE('/api/people/{id}', { params: { path: { id: personId }, query: { dryRun: 'true' } } })),
    staleTime: 0,
  })

type PlanItem = paths['/api/bulk/erase/plan']['post']['responses'][200]['content']['application/json']['plan'][number]

/** What erasing a person will do, and who else is concerned (article 17). */
export function ErasurePlan({ personId }: { personId: string }) {
  const t = useTexts(erasurePlanTexts)
  const plan = useQuery(erasurePlanQuery(personId))
  return (
    <Load query={plan}>
      {(found) => (
        <>
          <PlanTable items={found.plan} />
          {found.duplicates.length > 0 && <p>{t('duplicates', { count: found.duplicates.length })}</p>}
          {found.possibleDuplicates.length > 0 && (
            <p>{t('possibleDuplicates', { count: found.possibleDuplicates.length })}</p>
          )}
        </>
      )}
    </Load>
  )
}

/** A plan of erasure: system, table, rows, action, and by which law something stays. */
export function PlanTable({ items }: { items: readonly PlanItem[] }) {
  const t = useTexts(erasurePlanTexts)
  const language = useLanguage()
  const formats = useFormats()
  const fields = useQuery(fieldsQuery).data?.items
  // Where all of it lies in one system, the column says nothing.
  const hasSystems = new Set(items.map(({ system }) => system)).size > 1
  return (
    <div className={styles.plan}>
      <table>
        <caption className="only-for-readers">{t('plan')}</caption>
        <thead>
          <tr>
            {hasSystems && <th scope="col">{t('system')}</th>}
            <th scope="col">{t('table')}</th>
            <th scope="col" data-figure>
              {t('rows')}
            </th>
            <th scope="col">{t('action')}</th>
          </tr>
        </thead>
        <tbody>
          {whatStaysLast(items).map(({ system, table, rows, action, hold }) => (
            <tr key={`${table} ${action} ${hold?.law ?? ''}`} data-action={action}>
              {hasSystems && <td>{t(system)}</td>}
              <td>{fields?.find((field) => field.table === table)?.tableLabel[language] ?? '–'}</td>
              <td data-figure>{formats.number(rows)}</td>
              <td>
                <span className={styles.action}>{t(`action-${action}`)}</span>
                {!hold && action === 'keep' && <span className={styles.hold}>{t('othersToo')}</span>}
                {hold && (
                  <span className={styles.hold}>
                    {t('holdUntil', {
                      law: hold.law === accountability ? t('accountability') : hold.law,
                      day: formats.day(hold.until),
                    })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What a law or another person keeps is what one looks for, and stands together. */
const whatStaysLast = (items: readonly PlanItem[]) =>
  items.toSorted((one, other) => Number(one.action === 'keep') - Number(other.action === 'keep'))

interface GroundChoiceProps {
  value: ErasureGround
  onChange: (ground: ErasureGround) => void
}

/** By which ground of article 17(1). */
export function GroundChoice({ value, onChange }: GroundChoiceProps) {
  const t = useTexts(erasurePlanTexts)
  return (
    <Select
      label={t('ground')}
      data={erasureGrounds.map((one) => ({ value: one, label: t(one) }))}
      value={value}
      onChange={(chosen) => onChange(erasureGrounds.find((one) => one === chosen) ?? value)}
    />
  )
}
