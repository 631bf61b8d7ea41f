import { Select } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { answer, api } from '../../../platform/api/client.ts'
import { ConfirmByName } from '../../../platform/dialogs/confirm-by-name.tsx'
import { Load } from '../../../platform/page/states.tsx'
import { useLanguage } from '../../../platform/texts/language.ts'
import { useFormats } from '../../../platform/texts/use-formats.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showDone } from '../../../platform/toasts/toasts.tsx'
import { usePersonView, useRefreshPerson } from '../person-view.ts'
import { actTexts } from './act-texts.ts'
import styles from './acts.module.css'

const grounds = [
  'A17NonNecessity',
  'A17NoLegalBasis',
  'A17ObjectA21',
  'A17UnlawfulProcessing',
  'A17LegalErasure',
  'A17ChildData',
] as const

/** The law that holds the log of what was done, as the API names it. */
const accountability = 'GDPR article 5(2)'

/** Erasing: the plan first, then the name typed. It cannot be undone (article 17). */
export function EraseDialog({ onClose }: { onClose: () => void }) {
  const { person } = usePersonView()
  const t = useTexts(actTexts)
  const language = useLanguage()
  const formats = useFormats()
  const navigate = useNavigate()
  const refresh = useRefreshPerson()
  const client = useQueryClient()
  const [ground, setGround] = useState<(typeof grounds)[number]>('A17NonNecessity')
  const params = { path: { id: person.id } }
  const plan = useQuery({
    queryKey: ['people', person.id, 'erasure-plan'],
    queryFn: () => answer(api.DELETE('/api/people/{id}', { params: { ...params, query: { dryRun: 'true' } } })),
    staleTime: 0,
  })
  const fields = useQuery({
    queryKey: ['registers', 'fields'],
    queryFn: ({ signal }) => answer(api.GET('/api/registers/fields', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const labelOf = (table: string) =>
    fields.data?.items.find((field) => field.table === table)?.tableLabel[language] ?? '–'
  return (
    <ConfirmByName
      title={t('eraseHeading', { name: person.name })}
      name={person.name}
      action={t('erase')}
      onClose={onClose}
      onConfirm={async () => {
        const { state, checked } = await answer(
          api.DELETE('/api/people/{id}', { params: { ...params, query: { ground } } }),
        )
        await navigate({ to: '/' })
        client.removeQueries({ queryKey: ['people', person.id] })
        showDone({
          text:
            state === 'open'
              ? t('erasedOpen', { places: checked.places.length })
              : t('erased', { columns: checked.columns }),
        })
        await refresh()
      }}
    >
      <div className={styles.form}>
        <p>{t('eraseWhat')}</p>
        <Load query={plan}>
          {(found) => (
            <>
              <div className={styles.plan}>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{t('system')}</th>
                      <th scope="col">{t('table')}</th>
                      <th scope="col" data-figure>
                        {t('rows')}
                      </th>
                      <th scope="col">{t('action')}</th>
                      <th scope="col">{t('hold')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {found.plan.map(({ system, table, rows, action, hold }) => (
                      <tr key={`${table} ${action}`}>
                        <td>{t(system)}</td>
                        <td>{labelOf(table)}</td>
                        <td data-figure>{formats.number(rows)}</td>
                        <td>{t(`action-${action}`)}</td>
                        <td>
                          {hold
                            ? t('holdUntil', {
                                law: hold.law === accountability ? t('accountability') : hold.law,
                                day: formats.day(hold.until),
                              })
                            : ''}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              {found.duplicates.length > 0 && <p>{t('duplicates', { count: found.duplicates.length })}</p>}
              {found.possibleDuplicates.length > 0 && (
                <p>{t('possibleDuplicates', { count: found.possibleDuplicates.length })}</p>
              )}
            </>
          )}
        </Load>
        <Select
          label={t('eraseGround')}
          data={grounds.map((value) => ({ value, label: t(value) }))}
          value={ground}
          onChange={(value) => setGround(grounds.find((one) => one === value) ?? ground)}
        />
      </div>
    </ConfirmByName>
  )
}
