import { useMemo } from 'react'
import { RowLink } from '../../platform/routing/row-link.tsx'
import type { ListColumn } from '../../platform/table/column.ts'
import { locales, useLanguage } from '../../platform/texts/language.ts'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import styles from './companies.module.css'
import { companiesTexts } from './companies-texts.ts'
import type { CompanyRow } from './use-companies.ts'
import { useCompanyChanges } from './use-company-changes.ts'

/** The columns of the list of companies, those that the reader may change with how. */
export function useCompanyColumns(): ListColumn<CompanyRow>[] {
  const t = useTexts(companiesTexts)
  const language = useLanguage()
  const { relative, shortDay, number } = useFormats()
  const edit = useCompanyChanges()
  return useMemo(() => {
    const or = (value: string | null) => value ?? t('never')
    const regions = new Intl.DisplayNames(locales[language], { type: 'region' })
    return [
      {
        id: 'name',
        label: t('name'),
        width: 290,
        isFixed: true,
        edit: edit.name,
        sort: { first: 'name', second: '-name', firstIs: 'ascending' },
        cell: ({ id, name }) => (
          <RowLink to={`/companies/${id}`} className={styles.name}>
            {name}
          </RowLink>
        ),
      },
      { id: 'city', label: t('city'), width: 150, edit: edit.city, cell: ({ city }) => or(city) },
      {
        id: 'number',
        label: t('number'),
        width: 140,
        edit: edit.registrationNumber,
        cell: (row) => or(row.registrationNumber),
      },
      {
        id: 'industry',
        label: t('industry'),
        width: 160,
        edit: edit.industry,
        cell: ({ industry }) => or(industry),
      },
      { id: 'people', label: t('people'), width: 92, align: 'end', cell: ({ people }) => number(people) },
      {
        id: 'owner',
        label: t('owner'),
        width: 160,
        edit: edit.owner,
        cell: ({ owner }) => or(owner?.name ?? null),
      },
      {
        id: 'contact',
        label: t('lastContact'),
        width: 140,
        cell: ({ lastContactAt }) => (lastContactAt ? relative(lastContactAt) : t('never')),
      },
      {
        id: 'website',
        label: t('website'),
        width: 220,
        isHidden: true,
        edit: edit.website,
        cell: ({ website }) => or(website),
      },
      {
        id: 'street',
        label: t('street'),
        width: 200,
        isHidden: true,
        edit: edit.street,
        cell: ({ street }) => or(street),
      },
      {
        id: 'postalCode',
        label: t('postalCode'),
        width: 110,
        isHidden: true,
        edit: edit.postalCode,
        cell: ({ postalCode }) => or(postalCode),
      },
      {
        id: 'country',
        label: t('country'),
        width: 140,
        isHidden: true,
        edit: edit.country,
        cell: ({ country }) => or(country && (regions.of(country) ?? country)),
      },
      {
        id: 'employees',
        label: t('employees'),
        width: 110,
        isHidden: true,
        edit: edit.employees,
        cell: ({ employees }) => or(employees),
      },
      {
        id: 'recorded',
        label: t('recorded'),
        width: 120,
        isHidden: true,
        sort: { first: '-recorded_at', second: 'recorded_at', firstIs: 'descending' },
        cell: ({ recordedAt }) => shortDay(recordedAt),
      },
    ] satisfies ListColumn<CompanyRow>[]
  }, [t, language, relative, shortDay, number, edit])
}
