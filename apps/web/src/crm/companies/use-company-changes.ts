import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { answer, api } from '../../platform/api/client.ts'
import { useMay } from '../../platform/session/session.ts'
import { countryChoices } from '../../platform/set-up/countries.ts'
import type { CellEdit } from '../../platform/table/cell-edit.ts'
import { type RowField, useRowChanges } from '../../platform/table/use-row-changes.ts'
import { useLanguage } from '../../platform/texts/language.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import type { Company, CompanyChange } from '../company/company-queries.ts'
import { colleaguesQuery } from '../person/person-queries.ts'
import { companiesTexts } from './companies-texts.ts'
import type { CompanyRow } from './use-companies.ts'

const lines = ['registrationNumber', 'street', 'postalCode', 'city', 'industry', 'employees', 'website'] as const
type Line = (typeof lines)[number]
type Name = 'name' | 'country' | 'owner' | Line

const labels = {
  registrationNumber: 'number',
  street: 'street',
  postalCode: 'postalCode',
  city: 'city',
  industry: 'industry',
  employees: 'employees',
  website: 'website',
} as const satisfies Record<Line, string>

/** What the list shows of a company as its page knows it; who works there is counted by the list alone. */
function asRow(row: CompanyRow, company: Company): CompanyRow {
  const { name, registrationNumber, country, street, postalCode, city, industry, employees, website, owner, etag } =
    company
  return {
    ...row,
    name,
    registrationNumber,
    country,
    street,
    postalCode,
    city,
    industry,
    employees,
    website,
    owner,
    etag,
  }
}

/** How the cells of the list of companies are changed; nothing for whoever may not. */
export function useCompanyChanges(): Partial<Record<Name, CellEdit<CompanyRow>>> {
  const t = useTexts(companiesTexts)
  const language = useLanguage()
  const may = useMay('seller', 'officer')
  const colleagues = useQuery({ ...colleaguesQuery, enabled: may }).data?.items
  const { change, waits } = useRowChanges<CompanyRow, CompanyChange>({
    queryKey: ['companies', 'list'],
    send: async (row, body) =>
      asRow(
        row,
        await answer(
          api.PATCH('/api/companies/{id}', {
            params: { path: { id: row.id } },
            headers: { 'if-match': row.etag },
            body,
          }),
        ),
      ),
    read: async (row) => asRow(row, await answer(api.GET('/api/companies/{id}', { params: { path: { id: row.id } } }))),
  })
  return useMemo(() => {
    if (!may) return {}
    const edit = (field: RowField<CompanyRow, CompanyChange>) => ({
      value: field.value,
      save: (row: CompanyRow, value: string | null) => change(row, field, value),
      waits: (row: CompanyRow) => waits(row, field.label),
    })
    const line = (name: Line) =>
      edit({
        label: t(labels[name]),
        value: (row) => row[name],
        put: (row, value) => ({ ...row, [name]: value }),
        body: (row) => ({ [name]: row[name] }),
      })
    const colleagueChoices = (colleagues ?? []).map(({ id, name }) => ({ value: id, label: name ?? t('never') }))
    return {
      name: {
        kind: 'text',
        ...edit({
          label: t('name'),
          value: ({ name }) => name,
          // No company is without a name.
          put: (row, value) => ({ ...row, name: value ?? row.name }),
          body: ({ name }) => ({ name }),
        }),
      },
      registrationNumber: { kind: 'text', inputMode: 'numeric', ...line('registrationNumber') },
      street: { kind: 'text', ...line('street') },
      postalCode: { kind: 'text', ...line('postalCode') },
      city: { kind: 'text', ...line('city') },
      industry: { kind: 'text', ...line('industry') },
      employees: { kind: 'text', ...line('employees') },
      website: { kind: 'text', inputMode: 'url', hint: t('websiteHelp'), ...line('website') },
      country: {
        kind: 'choice',
        choices: countryChoices(language),
        none: t('noCountry'),
        ...edit({
          label: t('country'),
          value: ({ country }) => country,
          put: (row, country) => ({ ...row, country }),
          body: ({ country }) => ({ country }),
        }),
      },
      owner: {
        kind: 'choice',
        choices: colleagueChoices,
        none: t('noOwner'),
        ...edit({
          label: t('owner'),
          value: ({ owner }) => owner?.id ?? null,
          put: (row, value) => {
            const name = colleagueChoices.find((one) => one.value === value)?.label ?? null
            return { ...row, owner: value === null ? null : { id: value, name } }
          },
          body: ({ owner }) => ({ owner: owner?.id ?? null }),
        }),
      },
    }
  }, [may, t, language, change, waits, colleagues])
}
